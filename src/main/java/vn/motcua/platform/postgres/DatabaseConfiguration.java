package vn.motcua.platform.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects to the PostgreSQL the environment names, or else to one of our own in the data folder.
 *
 * <p>The pool depends on the server, so that at the end the pool is closed first.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${motcua.database.url}'.isBlank()")
  OwnServer ownServer(
      @Value("${motcua.data}") Path data, @Value("${motcua.command:}") String command) {
    return command.isEmpty() ? PostgresServer.start(data) : OwnServer.joinOrStart(data);
  }

  @Bean
  @ConditionalOnExpression("'${motcua.database.url}'.isBlank()")
  JdbcConnectionDetails embedded(OwnServer server) {
    return new Login(server.url(), server.user(), server.password());
  }

  @Bean
  @ConditionalOnExpression("!'${motcua.database.url}'.isBlank()")
  JdbcConnectionDetails external(
      @Value("${motcua.database.url}") String url,
      @Value("${motcua.database.user}") String user,
      @Value("${motcua.database.password}") String password) {
    var login = new Login(url, user, password);
    ExternalDatabase.check(login);
    return login;
  }

  /** How to reach a database. */
  record Login(String getJdbcUrl, String getUsername, String getPassword)
      implements JdbcConnectionDetails {

    @Override
    public String toString() {
      return "Login[" + getUsername + "]";
    }
  }
}
