package vn.motcua.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Account names are compared without regard to case. */
final class Usernames {

  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]");

  private Usernames() {}

  static String normalise(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** 3 to 60 letters a–z, digits, points, dashes; begins and ends with a letter or digit. */
  static boolean isAllowed(String normalised) {
    return ALLOWED.matcher(normalised).matches();
  }
}
