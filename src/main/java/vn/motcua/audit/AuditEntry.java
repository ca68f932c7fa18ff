package vn.motcua.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * One thing that was done.
 *
 * @param id its number in the trail
 * @param agencyPath hierarchy path of the agency of whoever did it
 * @param details small facts as JSON
 * @param seal of the batch it is in; null while it waits for one
 */
public record AuditEntry(
    long id,
    SubjectRef subject,
    Instant at,
    long accountId,
    String username,
    String agencyPath,
    String action,
    String details,
    @Nullable SealedIn seal) {

  /**
   * @param batch its number
   */
  public record SealedIn(long batch, Instant at) {}
}
