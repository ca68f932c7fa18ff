package vn.motcua.history.file;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words a column may hold and what they mean; what was read once is not folded again. */
final class Choice<T> {

  private static final int REMEMBERED = 1_000;

  private final Map<String, T> words = new HashMap<>();
  private final Map<String, T> read = new HashMap<>();

  /** Each of the words means this. */
  Choice<T> word(T meaning, String... written) {
    for (var each : written) {
      words.put(Folded.key(each), meaning);
    }
    return this;
  }

  /** What the word means; null when it is none of them. */
  @Nullable T of(String written) {
    var known = read.get(written);
    if (known != null) {
      return known;
    }
    var meaning = words.get(Folded.key(written));
    if (meaning != null && read.size() < REMEMBERED) {
      read.put(written, meaning);
    }
    return meaning;
  }
}
