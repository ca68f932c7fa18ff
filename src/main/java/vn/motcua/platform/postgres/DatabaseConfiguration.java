package vn.motcua.platform.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects to the PostgreSQL the environment names, or else to one of our own in the data folder.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${motcua.database.url}'.isBlank()")
  PostgresServer postgresServer(@Value("${motcua.data}") Path data) {
    return PostgresServer.start(data);
  }

  @Bean
  @ConditionalOnExpression("'${motcua.database.url}'.isBlank()")
  JdbcConnectionDetails embedded(PostgresServer server) {
    return new Connection(server.url(), server.user(), server.password());
  }

  @Bean
  @ConditionalOnExpression("!'${motcua.database.url}'.isBlank()")
  JdbcConnectionDetails external(
      @Value("${motcua.database.url}") String url,
      @Value("${motcua.database.user}") String user,
      @Value("${motcua.database.password}") String password) {
    return new Connection(url, user, password);
  }

  private record Connection(String getJdbcUrl, String getUsername, String getPassword)
      implements JdbcConnectionDetails {}
}
