package vn.motcua.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, made comparable. */
public final class Text {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00A0]+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");
  private static final Pattern SEPARATORS = Pattern.compile("[ .\\-()]");

  private Text() {}

  /**
   * NFC, without outer blanks, inner runs of blanks and control characters as one blank; null
   * becomes empty.
   */
  public static String clean(@Nullable String typed) {
    return typed == null
        ? ""
        : BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** As {@link #clean}, keeping line ends. */
  public static String cleanLines(@Nullable String typed) {
    return typed == null
        ? ""
        : CONTROLS
            .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n"))
            .replaceAll(" ")
            .strip();
  }

  /** Only the digits and a leading plus, for numbers typed with blanks, dots or hyphens. */
  public static String number(@Nullable String typed) {
    return SEPARATORS.matcher(clean(typed)).replaceAll("");
  }
}
