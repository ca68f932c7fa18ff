package vn.motcua.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeLine;

/** Understands the column {@code fee}: lines between {@code ||}, an amount first where known. */
final class FeeWords {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:Phí\\s*:\\s*)?(\\d{1,3}(?:[.,]\\d{3})*|\\d+)\\s*(?:VNĐ|VND|Việt Nam Đồng|Đồng|đồng)\\b.*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern FREE =
      Pattern.compile("(Miễn phí|Không có lệ phí|Miễn lệ phí)(\\s*\\(.*)?", Pattern.DOTALL);

  private FeeWords() {}

  /**
   * @param slip by how much the amounts of this procedure are too small; 1 = they are right
   */
  static List<FeeLine> read(String words, int slip) {
    if (words.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<FeeLine>();
    for (var line : words.split("\\s*\\|\\|\\s*")) {
      var amount = amount(line);
      if (amount != null && amount > 0 && slip > 1) {
        lines.add(new FeeLine(channel(line), line, amount * slip, true));
      } else {
        lines.add(new FeeLine(channel(line), line, amount, false));
      }
    }
    return lines;
  }

  private static @Nullable Long amount(String line) {
    var stated = AMOUNT.matcher(line);
    if (stated.matches()) {
      return Long.valueOf(stated.group(1).replaceAll("[.,]", ""));
    }
    return FREE.matcher(line).matches() && !leavesItToTheProvince(line) ? 0L : null;
  }

  /** "Miễn phí (Mức lệ phí … do Hội đồng nhân dân … quyết định)" is not free: nobody knows. */
  private static boolean leavesItToTheProvince(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("hội đồng nhân dân")
        || lower.contains("theo quy định")
        || lower.contains("theo mức");
  }

  private static @Nullable Channel channel(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    var online = lower.contains("trực tuyến");
    var counter = lower.contains("nộp hồ sơ trực tiếp");
    if (online == counter) {
      return null;
    }
    return online ? Channel.ONLINE : Channel.COUNTER;
  }
}
