package vn.motcua.reporting.period;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The halves of months by which things are summed, cut where periods begin by law or by the
 * calendar; {@code reporting.half} in the database.
 */
public final class Halves {

  /** The day in the middle of a month at which it is cut, besides its first. */
  private static final int CUT = 15;

  private Halves() {}

  /** The first day of the half in which a day lies. */
  public static LocalDate begin(LocalDate day) {
    return day.withDayOfMonth(day.getDayOfMonth() < CUT ? 1 : CUT);
  }

  /** The day itself when a half begins with it, else the first day of the next. */
  public static LocalDate following(LocalDate day) {
    var begin = begin(day);
    if (begin.equals(day)) {
      return day;
    }
    return begin.getDayOfMonth() == 1
        ? begin.withDayOfMonth(CUT)
        : begin.with(TemporalAdjusters.firstDayOfNextMonth());
  }
}
