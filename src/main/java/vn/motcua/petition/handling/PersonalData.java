package vn.motcua.petition.handling;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.petition.model.Sender;

/**
 * Finds in a wording what tells who sent the petition: the name, the address, numbers as of
 * telephones and identity cards, addresses of mail. What is left a person has to see.
 */
final class PersonalData {

  /** Codes of dossiers and petitions are long numbers too, and nobody’s. */
  private static final Pattern CODE =
      Pattern.compile("[A-Z]\\d{2}(?:\\.[0-9A-Z]{2,3})*-\\d{4,6}-\\d{4,7}");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d./-])\\+?\\d(?:[ .-]?\\d){8,11}(?!\\d)");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[A-Za-z0-9.\\-]+\\.[A-Za-z]{2,}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST_ADDRESS = 8;

  private PersonalData() {}

  /** In the order found; empty when nothing was. */
  static List<String> in(String text, Sender sender) {
    var found = new LinkedHashSet<String>();
    matches(NUMBER, CODE.matcher(text).replaceAll(""), found);
    matches(MAIL, text, found);
    var bare = bare(text);
    if (bare.contains(bare(sender.name()))) {
      found.add(sender.name());
    }
    if (sender.address().length() >= SHORTEST_ADDRESS && bare.contains(bare(sender.address()))) {
      found.add(sender.address());
    }
    return List.copyOf(found);
  }

  private static void matches(Pattern pattern, String text, Set<String> found) {
    pattern.matcher(text).results().forEach(match -> found.add(match.group()));
  }

  /** Without case and marks: how a name is typed varies. */
  private static String bare(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }
}
