package vn.motcua.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trail.
 *
 * @param next cursor of what follows; null at the end
 * @param searchedTo set when the search stopped before the page was full because it had gone over
 *     enough entries: how far back it came; {@code next} goes on from there
 */
public record AuditPiece(
    List<AuditEntry> entries, @Nullable String next, @Nullable Instant searchedTo) {

  public AuditPiece {
    entries = List.copyOf(entries);
  }
}
