package vn.motcua.dossier.paper;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.Vietnam;

/**
 * Dates and times as official papers write them: a nought before days under 10 and before January
 * and February (NĐ 30/2020/NĐ-CP, annex I).
 */
public final class OfficialTime {

  private static final int MINUTES_PER_HOUR = 60;

  private OfficialTime() {}

  /** {@code ngày 05 tháng 02 năm 2027} */
  public static String day(LocalDate day) {
    var month = day.getMonthValue();
    return "ngày %02d tháng %s năm %d"
        .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
  }

  /** {@code 09 giờ 12 phút, ngày 20 tháng 11 năm 2026} */
  public static String moment(Instant instant) {
    return clock(instant) + ", " + day(Vietnam.date(instant));
  }

  /** {@code 17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026} */
  static String appointment(Instant instant) {
    var day = Vietnam.date(instant);
    return clock(instant) + ", " + weekday(day.getDayOfWeek()) + ", " + day(day);
  }

  /** {@code Vĩnh Hoàng, ngày 20 tháng 11 năm 2026} */
  public static String placeAndDay(String place, LocalDate day) {
    return place + ", " + day(day);
  }

  /** {@code 12 giờ 05 phút}, {@code 25 phút}: working time, to the minute. */
  static String working(long minutes) {
    return minutes < MINUTES_PER_HOUR
        ? minutes + " phút"
        : "%d giờ %02d phút".formatted(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
  }

  private static String clock(Instant instant) {
    var time = Vietnam.dateTime(instant);
    return "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
  }

  private static String weekday(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "thứ Hai";
      case TUESDAY -> "thứ Ba";
      case WEDNESDAY -> "thứ Tư";
      case THURSDAY -> "thứ Năm";
      case FRIDAY -> "thứ Sáu";
      case SATURDAY -> "thứ Bảy";
      case SUNDAY -> "Chủ nhật";
    };
  }
}
