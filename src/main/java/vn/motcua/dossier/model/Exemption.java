package vn.motcua.dossier.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit in which whoever received a dossier may also decide it, for a time.
 *
 * @param validTo last day, inclusive
 * @param uses how many decisions rested on it
 */
public record Exemption(
    long id,
    long agencyId,
    String agencyPath,
    String reason,
    LocalDate validFrom,
    LocalDate validTo,
    String grantedBy,
    Instant grantedAt,
    @Nullable Instant revokedAt,
    @Nullable String revokedBy,
    int uses) {

  public boolean isInForce(LocalDate on) {
    return revokedAt == null && !validFrom.isAfter(on) && !validTo.isBefore(on);
  }

  /** Whether there is still something to take back. */
  public boolean isOver(LocalDate on) {
    return revokedAt != null || validTo.isBefore(on);
  }
}
