package vn.motcua.catalogue.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without case and diacritics: "Hôn nhân" is {@code hon nhan}. */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  private Folded() {}

  public static String text(String words) {
    var bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  /** The words in their order, "thủ tục" in front left out unless there is nothing else. */
  static List<String> words(String text) {
    var words =
        Arrays.stream(BETWEEN_WORDS.split(text(text))).filter(word -> !word.isEmpty()).toList();
    var isPrefixed = words.size() > 2 && words.get(0).equals("thu") && words.get(1).equals("tuc");
    return isPrefixed ? words.subList(2, words.size()) : words;
  }
}
