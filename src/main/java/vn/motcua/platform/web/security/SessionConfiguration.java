package vn.motcua.platform.web.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts {@link QuietSessions} before the library's store. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
    tableName = "platform.spring_session",
    maxInactiveIntervalInSeconds = SessionConfiguration.WORKING_DAY)
class SessionConfiguration {

  /** Seconds; longer than anybody's day at the desk. */
  static final int WORKING_DAY = 10 * 60 * 60;

  private static final String TRANSACTIONS = "springSessionTransactionOperations";

  /** The library asks for its transactions by this name; nobody else is given them. */
  @Bean(name = TRANSACTIONS, defaultCandidate = false)
  ReadAlone sessionTransactions(PlatformTransactionManager transactions) {
    return new ReadAlone(transactions);
  }

  @Bean
  @Primary
  FindByIndexNameSessionRepository<? extends Session> quietSessions(
      JdbcIndexedSessionRepository stored,
      @Qualifier(TRANSACTIONS) ReadAlone transactions,
      ObjectProvider<SessionEnds> ends) {
    return quiet(stored, transactions, ends);
  }

  private static <S extends Session> QuietSessions<S> quiet(
      FindByIndexNameSessionRepository<S> stored,
      ReadAlone transactions,
      ObjectProvider<SessionEnds> ends) {
    return new QuietSessions<>(stored, transactions, ends);
  }
}
