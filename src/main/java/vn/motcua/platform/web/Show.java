package vn.motcua.platform.web;

import static vn.motcua.platform.web.Words.t;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/** Dates, money and working time the way the country's offices write them. */
public final class Show {

  private static final Locale FIGURES = Vietnam.LOCALE;

  /** From here on digits are grouped. */
  private static final int GROUPED = 1000;

  private static final int MINUTES_PER_HOUR = 60;

  private static final long KILOBYTE = 1_000;
  private static final long MEGABYTE = 1_000_000;

  private Show() {}

  /** {@code 12.000} */
  public static String number(long figure) {
    return figure >= 0 && figure < GROUPED
        ? Long.toString(figure)
        : NumberFormat.getIntegerInstance(FIGURES).format(figure);
  }

  /**
   * {@code 12.000 đ}
   *
   * @param dong the amount in đồng
   */
  public static String money(long dong) {
    return number(dong) + "\u00a0đ";
  }

  /** {@code 840 kB}, {@code 1,2 MB}; decimal, as file managers show it. */
  public static String bytes(long bytes) {
    var format = NumberFormat.getNumberInstance(FIGURES);
    format.setMaximumFractionDigits(1);
    return bytes < MEGABYTE
        ? format.format(Math.ceilDiv(bytes, KILOBYTE)) + "\u00a0kB"
        : format.format((double) bytes / MEGABYTE) + "\u00a0MB";
  }

  /** {@code 98,53 %} */
  public static String percent(BigDecimal percent) {
    return decimal(percent) + "\u00a0%";
  }

  /** {@code 5,47}, with all decimals it has. */
  public static String decimal(BigDecimal figure) {
    var format = NumberFormat.getNumberInstance(FIGURES);
    format.setMinimumFractionDigits(figure.scale());
    format.setMaximumFractionDigits(figure.scale());
    return format.format(figure);
  }

  /** {@code thứ Hai} */
  public static String weekday(DayOfWeek day) {
    return t("weekday." + day.getValue());
  }

  /** {@code T2}, {@code CN} */
  public static String shortWeekday(DayOfWeek day) {
    return t("weekday.short." + day.getValue());
  }

  /** {@code thứ Hai 23/11} */
  public static String day(LocalDate day) {
    return weekday(day.getDayOfWeek()) + " " + Vietnam.dayMonth(day);
  }

  /** {@code thứ Hai 23/11/2026} */
  public static String fullDay(LocalDate day) {
    return weekday(day.getDayOfWeek()) + " " + Vietnam.show(day);
  }

  /** {@code T2 23/11, 08:40} */
  public static String moment(Instant at) {
    var day = Vietnam.date(at);
    return shortWeekday(day.getDayOfWeek()) + " " + Vietnam.dayMonth(day) + ", " + Vietnam.time(at);
  }

  /** The same words with a capital first letter, for the start of a sentence. */
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(FIGURES) + words.substring(1);
  }

  /**
   * {@code 2 ngày 3 giờ}, {@code 3 giờ}, {@code 25 phút}; the smaller unit is left out beside days
   * and rounded down.
   *
   * @param minutes working minutes, without sign
   * @param minutesPerDay length of an ordinary working day
   */
  public static String workingTime(long minutes, int minutesPerDay) {
    var days = minutes / minutesPerDay;
    var hours = minutes % minutesPerDay / 60;
    if (days > 0) {
      return hours > 0 ? t("time.days", days) + " " + t("time.hours", hours) : t("time.days", days);
    }
    return hours > 0 ? t("time.hours", hours) : t("time.minutes", minutes);
  }

  /**
   * {@code 12 giờ 5 phút}, {@code 3 giờ}, {@code 25 phút}: to the minute, for times that are added
   * up.
   *
   * @param minutes working minutes, without sign
   */
  public static String hours(long minutes) {
    var hours = minutes / MINUTES_PER_HOUR;
    var rest = minutes % MINUTES_PER_HOUR;
    if (hours == 0) {
      return t("time.minutes", rest);
    }
    return rest == 0
        ? t("time.hours", hours)
        : t("time.hours", hours) + " " + t("time.minutes", rest);
  }

  /** {@code 3 ngày làm việc}, {@code Trong ngày}. */
  public static String limit(TimeLimit limit) {
    return t("limit." + limit.unit(), limit.amount());
  }
}
