package vn.motcua.records.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits on this machine for a store far away.
 *
 * @param oldest since when the one waits that has waited longest; null when none does
 */
public record Waiting(long contents, long bytes, @Nullable Instant oldest) {

  public static final Waiting NONE = new Waiting(0, 0, null);

  Waiting and(long size, Instant since) {
    return new Waiting(
        contents + 1, bytes + size, oldest == null || since.isBefore(oldest) ? since : oldest);
  }
}
