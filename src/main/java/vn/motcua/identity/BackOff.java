package vn.motcua.identity;

import java.time.Duration;

/**
 * How long to wait after failed sign-ins: nothing for the first, then doubling up to a longest
 * wait.
 *
 * @param free how many failures cost nothing
 * @param forget after this long without a failure the count begins anew
 */
public record BackOff(int free, Duration first, Duration longest, Duration forget) {

  /** Guessing one name: 5 tries, then 30 s, 1, 2, 4, 8 and at most 15 minutes between tries. */
  public static final BackOff OF_NAME =
      new BackOff(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24));

  /** Guessing many names: gentle, for a whole office sits behind one address. */
  public static final BackOff OF_ADDRESS =
      new BackOff(50, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofMinutes(15));

  /** Asking for links for one name: twice, then 5, 10, 20, 40 and at most 60 minutes between. */
  static final BackOff OF_RESET =
      new BackOff(3, Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(24));

  /** The wait after so many failures in a row; zero while they are free. */
  Duration after(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    var doublings = Math.min(failures - free, 20);
    var wait = first.multipliedBy(1L << doublings);
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
