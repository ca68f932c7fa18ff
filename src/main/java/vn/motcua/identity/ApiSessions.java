package vn.motcua.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of the API: a random token is handed out, its hash is kept. */
@Repository
public class ApiSessions {

  private static final Duration LIFE = Duration.ofHours(10);

  private static final String OPEN =
      """
      insert into identity.api_session (token_hash, account_id, created_at, expires_at)
      values (:hash, :account, :now, :expires)
      """;
  private static final String CLOSE = "delete from identity.api_session where token_hash = :hash";
  private static final String CLOSE_ALL =
      "delete from identity.api_session where account_id = :account";
  private static final String CLEAN =
      """
      delete from identity.api_session
       where token_hash in (
             select token_hash
               from identity.api_session
              where expires_at < :now
              limit 100
                for update skip locked)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ApiSessions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Opens a session of 10 hours. */
  @Transactional
  public ApiSession open(long accountId) {
    var now = clock.instant();
    var session = new ApiSession(Secret.newToken(), now.plus(LIFE));
    jdbc.sql(CLEAN).param("now", now.atOffset(ZoneOffset.UTC)).update();
    jdbc.sql(OPEN)
        .param("hash", Secret.hash(session.token()))
        .param("account", accountId)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", session.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
    return session;
  }

  public void close(String token) {
    jdbc.sql(CLOSE).param("hash", Secret.hash(token)).update();
  }

  void closeAll(long accountId) {
    jdbc.sql(CLOSE_ALL).param("account", accountId).update();
  }

  /**
   * @param token 256 random bits, shown this once
   */
  public record ApiSession(String token, Instant expiresAt) {}
}
