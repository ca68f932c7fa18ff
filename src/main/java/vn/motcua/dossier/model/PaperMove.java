package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a dossier changed hands, or was put away.
 *
 * @param number from 1 within the dossier
 * @param toDepartmentId the department that has it now; null = the agency
 * @param toName the person who has it now; empty = the unit
 * @param place shelf, compartment, box; empty when not put away
 */
public record PaperMove(
    int number,
    Instant at,
    Kind kind,
    long actorId,
    String actorName,
    long toAgencyId,
    @Nullable Long toDepartmentId,
    @Nullable Long toHolderId,
    String toName,
    String place) {

  /** What was done by a scan. */
  public enum Kind {
    /** Whoever scanned has it now. */
    TAKEN,
    /** Given away together with the dossier: the scan was the act. */
    PASSED_ON,
    /** Given away after the dossier, which lay elsewhere already. */
    HANDED_OUT,
    /** Put on a shelf or into a box. */
    PLACED;

    /** {@code handed-out} */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
