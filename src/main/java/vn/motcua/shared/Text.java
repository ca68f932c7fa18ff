package vn.motcua.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, made comparable. */
public final class Text {

  private Text() {}

  /**
   * NFC, without outer blanks, inner runs of blanks and control characters as one blank; null
   * becomes empty.
   */
  public static String clean(@Nullable String typed) {
    return typed == null
        ? ""
        : Normalizer.normalize(typed, Normalizer.Form.NFC)
            .replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ")
            .strip();
  }

  /** As {@link #clean}, keeping line ends. */
  public static String cleanLines(@Nullable String typed) {
    return typed == null
        ? ""
        : Normalizer.normalize(typed, Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")
            .strip();
  }

  /** Only the digits and a leading plus, for numbers typed with blanks, dots or hyphens. */
  public static String number(@Nullable String typed) {
    return clean(typed).replaceAll("[ .\\-()]", "");
  }
}
