package vn.motcua.reporting.period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days a figure is asked for.
 *
 * @param year of a statutory period, which may begin in the December before; 0 for free days
 * @param number from 1 within the year; 0 for free days
 * @param from first day
 * @param to last day, inclusive
 */
public record Period(PeriodKind kind, int year, int number, LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** From a day to a day, both inclusive. */
  public static Period days(LocalDate from, LocalDate to) {
    return new Period(PeriodKind.DAYS, 0, 0, from, to);
  }

  /**
   * A statutory period.
   *
   * @param number 1 to {@link PeriodKind#perYear()}
   * @param firstDay the day of the month on which its months begin: 15 lets January begin on 15
   *     December; 1 makes them the months of the calendar
   */
  static Period statutory(PeriodKind kind, int year, int number, int firstDay) {
    if (number < 1 || number > kind.perYear()) {
      throw new IllegalArgumentException(kind + " " + number);
    }
    var first = YearMonth.of(year, (number - 1) * kind.months() + 1);
    return new Period(
        kind,
        year,
        number,
        begin(first, firstDay),
        begin(first.plusMonths(kind.months()), firstDay).minusDays(1));
  }

  /** The first day of what is called that month. */
  static LocalDate begin(YearMonth month, int firstDay) {
    return firstDay == 1 ? month.atDay(1) : month.minusMonths(1).atDay(firstDay);
  }

  /** {@code quarter-2026-4}; {@code days} for free ones. */
  public String key() {
    return kind == PeriodKind.DAYS ? kind.key() : kind.key() + "-" + year + "-" + number;
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
