package vn.motcua.platform.guess;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong guesses of whoever guesses and at what is guessed at, on all nodes together, so that
 * four digits or a short code cannot be found by trying all of them.
 */
@Component
public class Guesses {

  /** Length of a counting window. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  /** Wrong answers allowed in a window, of each subject. */
  public static final int ALLOWED = 10;

  private static final String BLOCKED =
      """
      select exists (
        select
          from platform.wrong_guess
         where subject = any(:subjects)
           and window_start = :window
           and failures >= :allowed)
      """;
  private static final String COUNT =
      """
      insert into platform.wrong_guess (subject, window_start, failures)
      select subject, :window, 1
        from unnest(:subjects) subject
      on conflict (subject, window_start)
      do update set failures = wrong_guess.failures + 1
      """;
  private static final String FORGET =
      """
      delete
        from platform.wrong_guess
       where window_start < :before
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Guesses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Whether there were too many just now.
   *
   * @param subjects who guesses and at what, {@code "address 10.0.0.7"}, {@code "code H50…"}
   */
  public boolean areTooMany(String... subjects) {
    return jdbc.sql(BLOCKED)
        .param("subjects", subjects)
        .param("window", window())
        .param("allowed", ALLOWED)
        .query(Boolean.class)
        .single();
  }

  /** Counts one wrong guess, and forgets those of windows long gone. */
  @Transactional
  public void countWrong(String... subjects) {
    var inOrder = Arrays.stream(subjects).sorted().toArray(String[]::new);
    jdbc.sql(COUNT).param("subjects", inOrder).param("window", window()).update();
    var before = Timestamp.from(clock.instant().minus(WINDOW.multipliedBy(4)));
    jdbc.sql(FORGET).param("before", before).update();
  }

  private Timestamp window() {
    var seconds = WINDOW.toSeconds();
    var start = clock.instant().getEpochSecond() / seconds * seconds;
    return Timestamp.from(Instant.ofEpochSecond(start));
  }
}
