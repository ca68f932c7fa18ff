package vn.motcua.signing.batch;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A paper somebody ticked.
 *
 * @param version as it was shown
 */
public record Pick(String kind, long id, long version) {

  private static final Pattern WRITTEN = Pattern.compile("([a-z-]{1,40}):(\\d{1,18}):(\\d{1,18})");

  /** Reads what {@link #toString} wrote; empty for anything else. */
  public static Optional<Pick> of(String written) {
    var found = WRITTEN.matcher(written);
    return found.matches()
        ? Optional.of(
            new Pick(
                found.group(1), Long.parseLong(found.group(2)), Long.parseLong(found.group(3))))
        : Optional.empty();
  }

  /** As a page carries it: {@code result:12:3}. */
  @Override
  public String toString() {
    return kind + ":" + id + ":" + version;
  }
}
