package vn.motcua.history.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings and words as they are compared: without case, diacritics, blanks and signs. */
final class Folded {

  private static final Pattern NOT_KEPT = Pattern.compile("[^a-z0-9]+");

  private Folded() {}

  static String key(String written) {
    var plain =
        Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace('đ', 'd');
    return NOT_KEPT.matcher(plain).replaceAll("");
  }
}
