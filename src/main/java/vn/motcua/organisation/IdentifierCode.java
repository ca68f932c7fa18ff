package vn.motcua.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The written form of electronic identifiers of agencies (QĐ 20/2020/QĐ-TTg). */
final class IdentifierCode {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Z]+)*");
  private static final Pattern OLD_FORM = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");
  private static final Predicate<String> NOT_ZEROS =
      group -> !group.chars().allMatch(c -> c == '0');
  static final int LONGEST = 35;

  private IdentifierCode() {}

  static boolean isWellFormed(String code) {
    return code.length() <= LONGEST && FORM.matcher(code).matches();
  }

  /**
   * Upper case without blanks around; the form of QCVN 102:2016/BTTTT, where the top level stands
   * at the right and empty levels are zeros, turned into today's: {@code 000.00.15.H40} is {@code
   * H40.15}.
   */
  static String normalise(String typed) {
    var code = typed.strip().toUpperCase(Locale.ROOT);
    return OLD_FORM.matcher(code).matches() ? topFirst(code) : code;
  }

  private static String topFirst(String code) {
    return Arrays.asList(code.split("\\.")).reversed().stream()
        .filter(NOT_ZEROS)
        .collect(Collectors.joining("."));
  }
}
