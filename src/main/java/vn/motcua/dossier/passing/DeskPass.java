package vn.motcua.dossier.passing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A desk passed on.
 *
 * @param fromId account of whose desk it was
 * @param passedBy account of who passed it on
 * @param doneAt null while rows are left
 */
public record DeskPass(
    long id,
    long agencyId,
    String agencyPath,
    long fromId,
    String fromName,
    long passedBy,
    String byName,
    String reason,
    Instant askedAt,
    @Nullable Instant doneAt) {

  public boolean isDone() {
    return doneAt != null;
  }
}
