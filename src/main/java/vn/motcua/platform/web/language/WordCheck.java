package vn.motcua.platform.web.language;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.platform.web.language.WordFault.Kind;

/** Whether a translated word can stand in the place of the Vietnamese one. */
final class WordCheck {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

  private final Map<String, String> vietnamese;

  WordCheck(Map<String, String> vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** What is wrong with the word; empty when it can be used. */
  Optional<Kind> of(String key, String word) {
    var original = vietnamese.get(key);
    if (original == null) {
      return Optional.of(Kind.UNKNOWN_KEY);
    }
    if (word.isEmpty()) {
      return Optional.of(Kind.EMPTY);
    }
    // MessageFormat drops a straight quote and all it thinks to be quoted
    if (word.indexOf('\'') >= 0 || !isMessage(word)) {
      return Optional.of(Kind.NO_MESSAGE);
    }
    return places(word).equals(places(original)) ? Optional.empty() : Optional.of(Kind.PLACES);
  }

  private static boolean isMessage(String word) {
    try {
      new MessageFormat(word);
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private static Set<String> places(String word) {
    return PLACE.matcher(word).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
