package vn.motcua.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The country's time zone and the way its offices write dates. */
public final class Vietnam {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  public static final Locale LOCALE = Locale.of("vi", "VN");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private Vietnam() {}

  public static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  public static LocalDateTime dateTime(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  public static Instant instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  /** {@code 23/11/2026} */
  public static String show(LocalDate date) {
    return DATE.format(date);
  }

  /** {@code 14:05 23/11/2026} */
  public static String show(Instant instant) {
    return DATE_TIME.format(dateTime(instant));
  }

  /** {@code 23/11} */
  public static String dayMonth(LocalDate date) {
    return DAY_MONTH.format(date);
  }

  /** {@code 14:05} */
  public static String time(Instant instant) {
    return TIME.format(dateTime(instant));
  }
}
