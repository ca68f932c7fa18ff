package vn.motcua.history.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import vn.motcua.workcalendar.engine.LunarCalendar;

/**
 * How many dossiers come on which working day: Mondays most, more each year, more before Tết and
 * before school begins, hardly any just around Tết.
 */
final class DaysOfWork {

  private static final double[] BY_WEEKDAY = {1.35, 1.08, 1.0, 0.95, 0.85, 0.6, 0.6};
  private static final double[] BY_MONTH = {
    1.05, 0.85, 1.15, 1.0, 1.05, 1.15, 1.2, 1.35, 1.1, 1.0, 1.0, 0.95
  };
  private static final double GROWTH_PER_DAY = Math.log(1.04) / 365;

  /** Online shares grow from the first to the last of these days. */
  private static final LocalDate FEW_ONLINE = LocalDate.of(2021, 12, 15);

  private static final LocalDate MANY_ONLINE = LocalDate.of(2026, 11, 15);
  private static final double FEW = 0.05;
  private static final double MANY = 0.60;

  private final List<Integer> days;
  private final long[] until;

  DaysOfWork(List<Integer> days, long dossiers, SplittableRandom random) {
    this.days = days;
    var sums = new double[days.size()];
    var sum = 0.0;
    for (var i = 0; i < sums.length; i++) {
      sum += weight(LocalDate.ofEpochDay(days.get(i))) * Math.exp(0.12 * random.nextGaussian());
      sums[i] = sum;
    }
    until = new long[sums.length];
    for (var i = 0; i < sums.length; i++) {
      until[i] = i == sums.length - 1 ? dossiers : Math.round(dossiers * sums[i] / sum);
    }
  }

  int count() {
    return days.size();
  }

  int day(int i) {
    return days.get(i);
  }

  /** So many come on the i-th working day. */
  int dossiers(int i) {
    return Math.toIntExact(until[i] - (i == 0 ? 0 : until[i - 1]));
  }

  /** The usual share of dossiers that come online on that day, 0–1. */
  static double online(int day) {
    var grown =
        (double) (day - FEW_ONLINE.toEpochDay())
            / (MANY_ONLINE.toEpochDay() - FEW_ONLINE.toEpochDay());
    return FEW + (MANY - FEW) * Math.clamp(grown, 0, 1);
  }

  private static double weight(LocalDate day) {
    return BY_WEEKDAY[day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()]
        * BY_MONTH[day.getMonthValue() - 1]
        * aroundTet(day)
        * Math.exp(GROWTH_PER_DAY * day.toEpochDay());
  }

  private static double aroundTet(LocalDate day) {
    var tet = LunarCalendar.date(day.getYear(), 1, 1);
    var before = tet.toEpochDay() - day.toEpochDay();
    if (before > 0) {
      return before <= 6 ? 0.7 : before <= 28 ? 1.3 : 1;
    }
    return before >= -12 ? 0.6 : 1;
  }
}
