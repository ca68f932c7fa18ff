package vn.motcua.notification.channel;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** What fits into an SMS. */
public final class SmsText {

  /** More parts than these are not sent: they cost, and arrive torn. */
  public static final int MOST_PARTS = 3;

  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /** Take two places each (3GPP TS 23.038). */
  private static final String EXTENDED = "^{}\\[~]|€";

  private static final int BASIC_ALONE = 160;
  private static final int BASIC_PART = 153;
  private static final int WIDE_ALONE = 70;
  private static final int WIDE_PART = 67;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Map<Character, String> WRITTEN =
      Map.ofEntries(
          Map.entry('đ', "d"),
          Map.entry('Đ', "D"),
          Map.entry('₫', "d"),
          Map.entry('–', "-"),
          Map.entry('—', "-"),
          Map.entry('‑', "-"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('‘', "'"),
          Map.entry('’', "'"),
          Map.entry('…', "..."),
          Map.entry('·', "-"),
          Map.entry('•', "-"),
          Map.entry('\u00a0', " "));

  private SmsText() {}

  /**
   * The same without diacritics, in the letters every telephone has; others become a question mark.
   */
  public static String plain(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var plain = new StringBuilder(bare.length());
    for (var letter : bare.toCharArray()) {
      var written = WRITTEN.getOrDefault(letter, Character.toString(letter));
      plain.append(isBasic(written) ? written : "?");
    }
    return plain.toString();
  }

  /** In how many parts it is sent and paid. */
  public static int parts(String text) {
    if (!isBasic(text)) {
      return text.length() <= WIDE_ALONE ? 1 : Math.ceilDiv(text.length(), WIDE_PART);
    }
    var length = text.chars().map(letter -> EXTENDED.indexOf(letter) < 0 ? 1 : 2).sum();
    return length <= BASIC_ALONE ? 1 : Math.ceilDiv(length, BASIC_PART);
  }

  /**
   * As wished, but without diacritics where it would not fit with them, and cut where it would not
   * even then: a wording is checked with examples, and a name may be longer.
   */
  public static String fitting(String text, boolean plain) {
    if (!plain && parts(text) <= MOST_PARTS) {
      return text;
    }
    var bare = plain(text);
    while (parts(bare) > MOST_PARTS) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare;
  }

  private static boolean isBasic(String text) {
    return text.chars()
        .allMatch(letter -> BASIC.indexOf(letter) >= 0 || EXTENDED.indexOf(letter) >= 0);
  }
}
