package vn.motcua.catalogue;

import java.util.Locale;

/**
 * How far a procedure is done online (NĐ 224/2026/NĐ-CP art. 14; NĐ 42/2022/NĐ-CP before), read
 * from the words of the published list.
 */
public enum OnlineLevel {
  /** Toàn trình: nobody has to come. */
  FULL,
  /** Một phần: submitted online, some step asks to come. */
  PARTIAL,
  /** Submitted online; the list does not say how far the rest is. */
  SUBMITTED,
  /** The list knows no way online. */
  NONE,
  /** The list says nothing. */
  UNKNOWN;

  static OnlineLevel of(String published) {
    var words = published.strip().toLowerCase(Locale.ROOT);
    if (words.startsWith("toàn trình")) {
      return FULL;
    }
    if (words.startsWith("một phần")) {
      return PARTIAL;
    }
    if (words.startsWith("có nộp trực tuyến")) {
      return SUBMITTED;
    }
    return words.isEmpty() ? UNKNOWN : NONE;
  }

  /** Whether it is offered online, in full or in part. */
  public boolean isOffered() {
    return this == FULL || this == PARTIAL;
  }

  /** Whether it may be submitted online at all: also where the source does not say how far. */
  public boolean isSubmitted() {
    return isOffered() || this == SUBMITTED;
  }
}
