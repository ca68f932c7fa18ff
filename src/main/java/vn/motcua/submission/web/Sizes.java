package vn.motcua.submission.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Locale;
import vn.motcua.platform.web.Words;
import vn.motcua.shared.Vietnam;

/** Sizes of files in words. */
final class Sizes {

  private static final double KILOBYTE = 1024;

  private Sizes() {}

  /** {@code 340 KB}, {@code 1,2 MB} */
  static String show(long bytes) {
    var kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
    if (kilobytes < 1000) {
      return t("submission.kilobytes", kilobytes);
    }
    var locale = Words.lang().equals("en") ? Locale.ENGLISH : Vietnam.LOCALE;
    return t("submission.megabytes", String.format(locale, "%.1f", kilobytes / KILOBYTE));
  }
}
