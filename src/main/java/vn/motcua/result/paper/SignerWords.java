package vn.motcua.result.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Vietnam;

/**
 * The lines around a signature.
 *
 * @param title above it, one or two lines in capitals
 * @param fullName below it
 */
public record SignerWords(List<String> title, String fullName) {

  private static final String DEPUTY = "Phó ";

  public SignerWords {
    title = List.copyOf(title);
  }

  /**
   * The head signs under the own office; whoever signs for the head writes so above the own office
   * (NĐ 30/2020/NĐ-CP Đ13). The unit is not repeated after the office (annex I).
   *
   * @param position {@code Phó Chủ tịch UBND xã}
   * @param actingFor null when by right of the own role
   */
  public static SignerWords of(String fullName, String position, @Nullable ActingFor actingFor) {
    var own = office(position);
    if (actingFor != null) {
      return new SignerWords(
          List.of(capitals(form(actingFor) + office(actingFor.position())), capitals(own)),
          fullName);
    }
    return own.startsWith(DEPUTY)
        ? new SignerWords(
            List.of(capitals("KT. " + own.substring(DEPUTY.length())), capitals(own)), fullName)
        : new SignerWords(List.of(capitals(own)), fullName);
  }

  private static String form(ActingFor actingFor) {
    return actingFor.form() == ActingFor.Form.KT ? "KT. " : "TUQ. ";
  }

  private static String office(String position) {
    return position.replaceFirst("(?iu)\\s+(UBND|ủy ban nhân dân)\\b.*$", "").strip();
  }

  private static String capitals(String words) {
    return words.toUpperCase(Vietnam.LOCALE);
  }
}
