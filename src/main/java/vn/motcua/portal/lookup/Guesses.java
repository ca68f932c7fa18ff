package vn.motcua.portal.lookup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong look-ups of an address and of a dossier code, so that four digits cannot be guessed
 * by trying all of them.
 */
@Component
class Guesses {

  /** Length of a counting window. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  /** Wrong answers allowed in a window, per address and per code. */
  static final int ALLOWED = 10;

  private static final String BLOCKED =
      """
      select exists (
        select
          from portal.look_up_failure
         where subject in (:subjects)
           and window_start = :window
           and failures >= :allowed)
      """;
  private static final String COUNT =
      """
      insert into portal.look_up_failure (subject, window_start, failures)
      values (:subject, :window, 1)
      on conflict (subject, window_start)
      do update set failures = look_up_failure.failures + 1
      """;
  private static final String FORGET =
      """
      delete
        from portal.look_up_failure
       where window_start < :before
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Guesses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether this address or this code has been guessed wrong too often just now. */
  boolean areTooMany(String address, String code) {
    return jdbc.sql(BLOCKED)
        .param("subjects", subjects(address, code))
        .param("window", window())
        .param("allowed", ALLOWED)
        .query(Boolean.class)
        .single();
  }

  /** Counts one wrong guess, and forgets those of windows long gone. */
  @Transactional
  void countWrong(String address, String code) {
    for (var subject : subjects(address, code)) {
      jdbc.sql(COUNT).param("subject", subject).param("window", window()).update();
    }
    var before = Timestamp.from(clock.instant().minus(WINDOW.multipliedBy(4)));
    jdbc.sql(FORGET).param("before", before).update();
  }

  private static List<String> subjects(String address, String code) {
    return List.of("address " + address, "code " + code);
  }

  private Timestamp window() {
    var seconds = WINDOW.toSeconds();
    var start = clock.instant().getEpochSecond() / seconds * seconds;
    return Timestamp.from(Instant.ofEpochSecond(start));
  }
}
