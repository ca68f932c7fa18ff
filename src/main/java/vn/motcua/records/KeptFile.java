package vn.motcua.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * A file that belongs to something.
 *
 * @param name shown to people and proposed when it is saved, with its extension
 * @param withdrawnAt since when it no longer counts; its content stays
 */
public record KeptFile(
    long id,
    SubjectRef subject,
    String name,
    StoredContent content,
    Instant keptAt,
    long keptBy,
    @Nullable Instant withdrawnAt) {

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
