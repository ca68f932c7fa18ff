package vn.motcua.dossier.paper;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/** Limits, numbers and money as official papers write them. */
public final class OfficialWords {

  static final String UNKNOWN_LIMIT = "danh mục thủ tục chưa ghi thời hạn";
  static final String UNKNOWN_DUE = "sẽ thông báo sau";

  private OfficialWords() {}

  /** {@code 03 ngày làm việc}, {@code 10 ngày}, {@code 08 giờ làm việc}, {@code trong ngày}. */
  static String limit(TimeLimit limit) {
    return switch (limit.unit()) {
      case WORKING_HOUR -> twoDigits(limit.amount()) + " giờ làm việc";
      case WORKING_DAY -> twoDigits(limit.amount()) + " ngày làm việc";
      case CALENDAR_DAY -> twoDigits(limit.amount()) + " ngày";
      case SAME_DAY -> "trong ngày";
    };
  }

  /** {@code 01}, {@code 12}, {@code 120}: nobody can put a digit before it. */
  public static String twoDigits(int number) {
    return "%02d".formatted(number);
  }

  /** {@code 1.250.000 đồng} */
  public static String money(long dong) {
    return count(dong) + " đồng";
  }

  /** {@code 5.000} */
  public static String count(long number) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    return new DecimalFormat("#,##0", symbols).format(number);
  }

  /** {@code 01 bản chính, 02 bản sao} */
  static String pieces(int originals, int copies, int electronic) {
    var words = new StringJoiner(", ");
    add(words, originals, "bản chính");
    add(words, copies, "bản sao");
    add(words, electronic, "bản điện tử");
    return words.toString();
  }

  private static void add(StringJoiner words, int number, String what) {
    if (number > 0) {
      words.add(twoDigits(number) + " " + what);
    }
  }

  /** One sentence on the days of rest inside the limit; empty when there are none. */
  static String restDays(List<RestDay> days) {
    if (days.isEmpty()) {
      return "";
    }
    return days.stream()
            .map(day -> "Ngày " + Vietnam.show(day.on()) + " nghỉ " + day.name())
            .collect(Collectors.joining("; "))
        + ": không tính vào thời gian giải quyết.";
  }
}
