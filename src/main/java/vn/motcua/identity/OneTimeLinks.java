package vn.motcua.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;

/** Links that work once and for a day or less; the database keeps only the hash of the token. */
@Repository
class OneTimeLinks {

  private static final Duration LIFE = Duration.ofHours(24);

  private static final String ADD =
      """
      insert into identity.one_time_link (token_hash, purpose, account_id, created_at, expires_at)
      values (:hash, :purpose, :account, :now, :expires)
      """;
  private static final String DROP =
      """
      delete from identity.one_time_link
       where expires_at <= :now
          or (purpose = 'PASSWORD' and account_id = :account)
      """;
  private static final String PASSWORD =
      """
      select account_id
        from identity.one_time_link
       where token_hash = :hash
         and purpose in ('PASSWORD', 'RESET')
         and expires_at > :now
      """;
  private static final String FIRST =
      """
      select count(*)
        from identity.one_time_link
       where token_hash = :hash
         and purpose = 'FIRST_ADMINISTRATOR'
         and expires_at > :now
         and not exists (select 1 from identity.account)
      """;
  private static final String USE =
      """
      delete from identity.one_time_link
       where token_hash = :hash
         and expires_at > :now
      """;
  private static final String DROP_EXPIRED =
      "delete from identity.one_time_link where expires_at <= :now";
  private static final String DROP_ALL =
      "delete from identity.one_time_link where account_id = :account";
  private static final String NO_ACCOUNT = "select not exists (select 1 from identity.account)";
  // One set-up at a time, on any number of nodes.
  private static final String ONE_AT_A_TIME = "lock table identity.one_time_link in exclusive mode";

  private final JdbcClient jdbc;
  private final Clock clock;

  OneTimeLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A new link for the account's password; earlier ones die. */
  String addForPassword(long accountId) {
    jdbc.sql(DROP).param("now", at(clock.instant())).param("account", accountId).update();
    return add("PASSWORD", accountId, LIFE);
  }

  /** A link somebody asked for; others stay, or anybody could end what an administrator gave. */
  String addForReset(long accountId, Duration life) {
    jdbc.sql(DROP_EXPIRED).param("now", at(clock.instant())).update();
    return add("RESET", accountId, life);
  }

  /** The password has been chosen: no other link of the account works any more. */
  void dropAll(long accountId) {
    jdbc.sql(DROP_ALL).param("account", accountId).update();
  }

  String addForFirstAdministrator() {
    return add("FIRST_ADMINISTRATOR", null, LIFE);
  }

  private String add(String purpose, @Nullable Long accountId, Duration life) {
    var token = Secret.newToken();
    var now = clock.instant();
    jdbc.sql(ADD)
        .param("hash", Secret.hash(token))
        .param("purpose", purpose)
        .param("account", Typed.id(accountId))
        .param("now", at(now))
        .param("expires", at(now.plus(life)))
        .update();
    return token;
  }

  /** The account whose password the link may set. */
  Optional<Long> accountOf(String token) {
    return jdbc.sql(PASSWORD)
        .param("hash", Secret.hash(token))
        .param("now", at(clock.instant()))
        .query(Long.class)
        .optional();
  }

  boolean opensSetup(String token) {
    return jdbc.sql(FIRST)
            .param("hash", Secret.hash(token))
            .param("now", at(clock.instant()))
            .query(Long.class)
            .single()
        == 1;
  }

  void oneAtATime() {
    jdbc.sql(ONE_AT_A_TIME).update();
  }

  boolean thereIsNoAccount() {
    return jdbc.sql(NO_ACCOUNT).query(Boolean.class).single();
  }

  /** Uses the link up; false when somebody else has, or it was never alive. */
  boolean use(String token) {
    return jdbc.sql(USE)
            .param("hash", Secret.hash(token))
            .param("now", at(clock.instant()))
            .update()
        == 1;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
