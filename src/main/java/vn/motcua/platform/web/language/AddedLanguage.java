package vn.motcua.platform.web.language;

import java.util.List;
import java.util.Map;

/**
 * A language an office added.
 *
 * @param files where its words stand
 * @param words those that can be used, by key
 * @param faults what is wrong with the files
 */
public record AddedLanguage(
    String tag, List<String> files, Map<String, String> words, List<WordFault> faults) {

  /** The word that says what the language is called, by its own readers. */
  static final String NAME = "language.name";

  public AddedLanguage {
    files = List.copyOf(files);
    words = Map.copyOf(words);
    faults = List.copyOf(faults);
  }

  /** What its readers call it; its code where the files do not say. */
  public String name() {
    return words.getOrDefault(NAME, tag);
  }

  /** A language without a name could not be chosen by whoever reads it. */
  public boolean isOffered() {
    return words.containsKey(NAME);
  }
}
