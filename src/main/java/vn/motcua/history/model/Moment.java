package vn.motcua.history.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.motcua.shared.Vietnam;

/**
 * Moments of past dossiers as seconds of Vietnam's clock since 1970-01-01 00:00 there, so that a
 * million of them can be compared and stored without objects. Midnight is a day without its hour:
 * older systems keep many.
 *
 * <p>Vietnam has kept one offset since 1975 and past dossiers begin in 2000, so seconds can be
 * added and subtracted.
 */
public final class Moment {

  /** Not given. */
  public static final long NONE = Long.MIN_VALUE;

  public static final int DAY = 86_400;

  private static final int OFFSET =
      Vietnam.ZONE.getRules().getOffset(Instant.parse("2000-01-01T00:00:00Z")).getTotalSeconds();

  private Moment() {}

  public static boolean isGiven(long moment) {
    return moment != NONE;
  }

  public static long of(LocalDateTime local) {
    return local.toEpochSecond(ZoneOffset.UTC);
  }

  /** Whole seconds; what is less is cut off. */
  public static long of(Instant instant) {
    return instant.getEpochSecond() + OFFSET;
  }

  public static Instant instant(long moment) {
    return Instant.ofEpochSecond(moment - OFFSET);
  }

  /** Days since 1970-01-01. */
  public static long day(long moment) {
    return Math.floorDiv(moment, DAY);
  }

  public static LocalDate date(long moment) {
    return LocalDate.ofEpochDay(day(moment));
  }

  /** Whether only the day is known. */
  public static boolean isDayAlone(long moment) {
    return Math.floorMod(moment, DAY) == 0;
  }
}
