package vn.motcua.fee.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something entered, with who entered and who ended it.
 *
 * @param link where the paper can be read; empty where nobody gave it
 */
public record LaidDown<T>(
    long id, T what, String link, String enteredBy, Instant enteredAt, @Nullable End end) {

  /**
   * Why and by whom it was ended.
   *
   * @param withdrawn whether it never held
   */
  public record End(boolean withdrawn, String by, Instant at, String reason) {}
}
