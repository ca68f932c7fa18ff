package vn.motcua.platform.start;

import org.jspecify.annotations.Nullable;

/**
 * The system cannot start, for a reason the person who started it can do something about.
 *
 * <p>Shown as one sentence in Vietnamese and one in English, without a stack trace. The texts are
 * here and not in the message files because they are needed before those are loaded.
 */
public final class CannotStart extends RuntimeException {

  private final String vietnamese;
  private final String english;

  public CannotStart(String vietnamese, String english) {
    this(vietnamese, english, null);
  }

  public CannotStart(String vietnamese, String english, @Nullable Throwable cause) {
    super(vietnamese + "\n" + english, cause);
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }
}
