package vn.motcua.workcalendar.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import vn.motcua.shared.Vietnam;

/**
 * A moment as the number of whole minutes of Vietnam's clock since 1970-01-01 00:00 there.
 *
 * <p>Seconds are cut off: 14:59:59 is 14:59, still before 15:00. Vietnam has kept one offset since
 * 1975, so minutes can be added and subtracted.
 */
public final class LocalMinute {

  public static final int PER_DAY = 1440;

  private LocalMinute() {}

  public static long of(Instant instant) {
    return Math.floorDiv(Vietnam.dateTime(instant).toEpochSecond(ZoneOffset.UTC), 60);
  }

  public static long of(LocalDate date, int minuteOfDay) {
    return date.toEpochDay() * PER_DAY + minuteOfDay;
  }

  public static LocalDate date(long minute) {
    return LocalDate.ofEpochDay(Math.floorDiv(minute, PER_DAY));
  }

  public static int minuteOfDay(long minute) {
    return Math.floorMod(minute, PER_DAY);
  }

  public static Instant instant(long minute) {
    var time = LocalTime.ofSecondOfDay(minuteOfDay(minute) * 60L);
    return Vietnam.instant(date(minute).atTime(time));
  }
}
