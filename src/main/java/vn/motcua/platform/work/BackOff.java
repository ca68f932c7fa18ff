package vn.motcua.platform.work;

import java.time.Duration;

/**
 * How long to wait before the next attempt: a minute, then twice as long each time, an hour at
 * most.
 */
public final class BackOff {

  private static final long FIRST_SECONDS = 60;
  private static final long LONGEST_SECONDS = 3600;
  private static final int MOST_DOUBLINGS = 6;

  /** So that what failed together does not come again together. */
  private static final double JITTER = 0.25;

  private BackOff() {}

  /**
   * @param attempts how often it was tried, at least once
   * @param chance between 0 and 1
   */
  public static Duration after(int attempts, double chance) {
    var doubled = FIRST_SECONDS << Math.min(attempts - 1, MOST_DOUBLINGS);
    var seconds = Math.min(doubled, LONGEST_SECONDS);
    return Duration.ofMillis(Math.round(seconds * 1000 * (1 - JITTER + 2 * JITTER * chance)));
  }
}
