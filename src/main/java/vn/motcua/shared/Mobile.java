package vn.motcua.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers that receive an SMS. */
public final class Mobile {

  private static final Pattern VIETNAMESE = Pattern.compile("(?:0|\\+?84)([35789]\\d{8})");
  private static final Pattern FOREIGN = Pattern.compile("\\+(?!84)[1-9]\\d{7,14}");

  private Mobile() {}

  /**
   * The number with its country, {@code +84900000472}; empty for one that receives no SMS.
   *
   * @param typed with blanks, dots or hyphens as people write it
   */
  public static Optional<String> number(@Nullable String typed) {
    var digits = Text.number(typed);
    var vietnamese = VIETNAMESE.matcher(digits);
    if (vietnamese.matches()) {
      return Optional.of("+84" + vietnamese.group(1));
    }
    return FOREIGN.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
  }

  /** As people write one of the country, {@code 0900000472}; others stay as they are. */
  public static String local(String number) {
    return number.startsWith("+84") ? "0" + number.substring(3) : number;
  }
}
