package vn.motcua.satisfaction.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A month, quarter or year of the calendar.
 *
 * @param key as addresses name it: {@code 2026}, {@code 2026-q4}, {@code 2026-11}
 * @param from first day
 * @param to last day
 */
public record Span(String key, LocalDate from, LocalDate to) {

  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final Pattern QUARTER = Pattern.compile("20\\d{2}-q[1-4]");
  private static final Pattern MONTH = Pattern.compile("20\\d{2}-\\d{2}");
  private static final int YEAR_LENGTH = 4;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  public static Optional<Span> of(String key) {
    if (YEAR.matcher(key).matches()) {
      return Optional.of(year(Integer.parseInt(key)));
    }
    if (QUARTER.matcher(key).matches()) {
      return Optional.of(quarter(year(key), Integer.parseInt(key.substring(YEAR_LENGTH + 2))));
    }
    if (!MONTH.matcher(key).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(month(YearMonth.parse(key)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  public static Span year(int year) {
    return months(Integer.toString(year), YearMonth.of(year, 1), MONTHS_OF_YEAR);
  }

  /**
   * @param quarter 1 to 4
   */
  public static Span quarter(int year, int quarter) {
    var first = YearMonth.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1);
    return months(year + "-q" + quarter, first, MONTHS_OF_QUARTER);
  }

  public static Span month(YearMonth month) {
    return months(month.toString(), month, 1);
  }

  /** The first of January: from there months are put together. */
  public LocalDate yearBegins() {
    return from.withDayOfYear(1);
  }

  /** How many months it has: 1, 3 or 12. */
  public int months() {
    return to.getMonthValue() - from.getMonthValue() + 1;
  }

  private static int year(String key) {
    return Integer.parseInt(key.substring(0, YEAR_LENGTH));
  }

  private static Span months(String key, YearMonth first, int count) {
    return new Span(key, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }
}
