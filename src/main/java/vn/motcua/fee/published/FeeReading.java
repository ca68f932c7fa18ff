package vn.motcua.fee.published;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.fee.model.Formula;

/**
 * Reads what one line of the published list says a procedure costs, where its words leave no doubt:
 * nothing but an amount and what it is for, or that nothing is paid. A condition, a paper that
 * would have to be read, another amount, a word not known here: doubt. An amount for a page is
 * doubt too, as the pages after the second mostly cost less and the list does not always say so.
 */
public final class FeeReading {

  private static final Pattern FREE =
      Pattern.compile(
          "(Miễn phí|Miễn lệ phí|Không có lệ phí|(Phí ?: ?)?0 (Đồng|VNĐ))"
              + "( ?\\((Không|Không có|Không quy định)\\.?\\))?\\.?");

  private static final Pattern FOR_UNIT =
      Pattern.compile(
          "(?<amount>\\d[\\d.,]*) ?(VNĐ|VND|Việt Nam Đồng|đồng|Đồng)"
              + "( ?\\(((?<label>[\\p{L} ,]+): ?)?((?<again>\\d[\\d.,]*) ?(đồng|Đồng|đ))?"
              + "/(?<unit>[\\p{L} /]+?)\\.?\\)|/(?<bare>[\\p{L} /]+?)\\.?)");

  private static final Map<String, LongFunction<Formula>> UNITS =
      Map.ofEntries(
          Map.entry("bản", Formula.ForEach::new),
          Map.entry("bản sao", Formula.ForEach::new),
          Map.entry("bản sao trích lục/sự kiện hộ tịch đã đăng ký", Formula.ForEach::new),
          Map.entry("trường hợp", Formula.ForEach::new),
          Map.entry("văn bản", Formula.ForEach::new),
          Map.entry("giao dịch", Formula.ForEach::new),
          Map.entry("di chúc", Formula.ForEach::new),
          Map.entry("giấy", Formula.ForEach::new),
          Map.entry("giấy chứng nhận", Formula.ForEach::new),
          Map.entry("lần", Formula.ForDossier::new),
          Map.entry("hồ sơ", Formula.ForDossier::new));

  private FeeReading() {}

  /** Empty where there is doubt. */
  public static Optional<Formula> read(FeeLine line) {
    var amount = line.amount();
    var words = line.words().strip();
    if (amount == null || line.corrected()) {
      return Optional.empty();
    }
    if (amount == 0) {
      return FREE.matcher(words).matches()
          ? Optional.of(new Formula.ForDossier(0))
          : Optional.empty();
    }
    var found = FOR_UNIT.matcher(words);
    if (!found.matches()
        || dong(found.group("amount")) != amount
        || found.group("again") != null && dong(found.group("again")) != amount) {
      return Optional.empty();
    }
    var unit = found.group("unit") == null ? found.group("bare") : found.group("unit");
    return Optional.ofNullable(UNITS.get(unit.strip().toLowerCase(Locale.ROOT)))
        .map(formula -> formula.apply(amount));
  }

  private static long dong(String figures) {
    return Long.parseLong(figures.replaceAll("[.,]", ""));
  }
}
