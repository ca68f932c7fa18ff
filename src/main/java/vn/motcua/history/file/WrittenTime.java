package vn.motcua.history.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.motcua.history.model.Moment;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/**
 * Reads times as older systems write them: {@code 2023-03-08}, {@code 2023-03-08T09:15}, {@code
 * 2023-03-08 09:15:00}, {@code 20230308091500}, {@code 08/03/2023}, {@code 08/03/2023 09:15}, and
 * ISO times with an offset. By hand: a million lines hold four each.
 */
final class WrittenTime {

  /** It is no time. */
  static final long UNREADABLE = Long.MIN_VALUE + 1;

  private static final int[] ISO = {0, 5, 8};
  private static final int[] DAY_FIRST = {6, 3, 0};

  private WrittenTime() {}

  /** A moment of {@link Moment}, or {@link #UNREADABLE}. */
  static long read(String text) {
    var length = text.length();
    if (length == 14) {
      return together(text);
    }
    if (length == 10 || length == 16 || length == 19) {
      if (text.charAt(4) == '-' && text.charAt(7) == '-') {
        return parts(text, ISO);
      }
      if (text.charAt(2) == text.charAt(5) && (text.charAt(2) == '/' || text.charAt(2) == '-')) {
        return parts(text, DAY_FIRST);
      }
    }
    return length > 19 ? withOffset(text) : dayAlone(text);
  }

  private static long together(String text) {
    return moment(
        number(text, 0, 4),
        number(text, 4, 2),
        number(text, 6, 2),
        number(text, 8, 2),
        number(text, 10, 2),
        number(text, 12, 2));
  }

  private static long parts(String text, int[] at) {
    var hour = 0;
    var minute = 0;
    var second = 0;
    if (text.length() > 10) {
      if (text.charAt(10) != ' ' && text.charAt(10) != 'T' || text.charAt(13) != ':') {
        return UNREADABLE;
      }
      hour = number(text, 11, 2);
      minute = number(text, 14, 2);
      if (text.length() == 19) {
        second = text.charAt(16) == ':' ? number(text, 17, 2) : -1;
      }
    }
    return moment(
        number(text, at[0], 4),
        number(text, at[1], 2),
        number(text, at[2], 2),
        hour,
        minute,
        second);
  }

  private static long moment(int year, int month, int day, int hour, int minute, int second) {
    if (year < 0 || month < 1 || month > 12 || day < 1) {
      return UNREADABLE;
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      return UNREADABLE;
    }
    var first = LocalDate.of(year, month, 1);
    if (day > first.lengthOfMonth()) {
      return UNREADABLE;
    }
    return (first.toEpochDay() + day - 1) * Moment.DAY + hour * 3600L + minute * 60L + second;
  }

  /** -1 when a character is no digit. */
  private static int number(String text, int from, int digits) {
    var number = 0;
    for (var i = from; i < from + digits; i++) {
      var digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static long withOffset(String text) {
    try {
      return Moment.of(
          OffsetDateTime.parse(text).atZoneSameInstant(Vietnam.ZONE).toLocalDateTime());
    } catch (DateTimeException noTime) {
      return UNREADABLE;
    }
  }

  private static long dayAlone(String text) {
    return TypedDate.read(text).map(day -> day.toEpochDay() * Moment.DAY).orElse(UNREADABLE);
  }
}
