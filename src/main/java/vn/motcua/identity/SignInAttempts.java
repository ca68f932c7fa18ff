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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.sql.Typed;

/**
 * Counts failed sign-ins by name and by address in the database, so that all nodes count together.
 *
 * <p>A try is counted as failed before the password is checked, and forgiven when it was right:
 * parallel guesses cannot slip past the count.
 */
@Repository
public class SignInAttempts {

  private static final Duration KEPT = Duration.ofDays(2);

  private static final String LOCK =
      """
      insert into identity.sign_in_attempt (key, failures, last_failed_at)
      values (:key, 0, :now)
      on conflict (key) do update
         set key = excluded.key
      returning failures, last_failed_at, blocked_until
      """;
  private static final String COUNT =
      """
      update identity.sign_in_attempt
         set failures = :failures,
             last_failed_at = :now,
             blocked_until = :blockedUntil
       where key = :key
      """;
  private static final String FORGET = "delete from identity.sign_in_attempt where key = :key";
  private static final String FORGIVE_ONE =
      """
      update identity.sign_in_attempt
         set failures = greatest(failures - 1, 0),
             blocked_until = null
       where key = :key
      """;
  private static final String CLEAN =
      """
      delete from identity.sign_in_attempt
       where key in (
             select key
               from identity.sign_in_attempt
              where last_failed_at < :before
              order by last_failed_at
              limit 100
                for update skip locked)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInAttempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Counts a try; answers the remaining wait instead when the key is blocked.
   *
   * @return empty when the try may go on
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<Duration> begin(byte[] key, BackOff backOff) {
    var now = clock.instant();
    var seen =
        jdbc.sql(LOCK).param("key", key).param("now", at(now)).query(Attempts.class).single();
    if (seen.blockedUntil() != null && seen.blockedUntil().toInstant().isAfter(now)) {
      return Optional.of(Duration.between(now, seen.blockedUntil().toInstant()));
    }
    var failures = seen.isOlderThan(backOff.forget(), now) ? 1 : seen.failures() + 1;
    var wait = backOff.after(failures);
    jdbc.sql(COUNT)
        .param("key", key)
        .param("failures", failures)
        .param("now", at(now))
        .param("blockedUntil", Typed.moment(wait.isZero() ? null : now.plus(wait)))
        .update();
    return Optional.empty();
  }

  /** Under which the tries of something else are counted; what it is of is not kept. */
  public static byte[] key(String of) {
    return Secret.hash(of);
  }

  /** Under which the tries of one account name are counted; no name is kept. */
  static byte[] keyOfName(String normalised) {
    return Secret.hash("name " + normalised);
  }

  /** The password was right: the name starts afresh. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void forget(byte[] name) {
    jdbc.sql(FORGET).param("key", name).update();
  }

  /** The password was right: the name starts afresh, the address is given this try back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void succeeded(byte[] name, byte[] address) {
    jdbc.sql(FORGET).param("key", name).update();
    jdbc.sql(FORGIVE_ONE).param("key", address).update();
    jdbc.sql(CLEAN).param("before", at(clock.instant().minus(KEPT))).update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  record Attempts(
      int failures, OffsetDateTime lastFailedAt, @Nullable OffsetDateTime blockedUntil) {

    boolean isOlderThan(Duration age, Instant now) {
      return lastFailedAt.toInstant().plus(age).isBefore(now);
    }
  }
}
