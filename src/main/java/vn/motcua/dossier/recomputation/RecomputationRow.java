package vn.motcua.dossier.recomputation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whose due date would move.
 *
 * @param version of the dossier as it was listed
 * @param holderId who had it in hand then
 * @param minutes working minutes from the old date to the new; negative = earlier
 * @param outcome what became of it; null until the recomputation came to it
 */
public record RecomputationRow(
    long dossierId,
    String code,
    long version,
    String procedureName,
    long agencyId,
    @Nullable Long holderId,
    Instant beforeAt,
    LocalDate beforeOn,
    Instant afterAt,
    LocalDate afterOn,
    long minutes,
    @Nullable Outcome outcome) {

  /** What became of a listed dossier. */
  public enum Outcome {
    MOVED,
    /** The new date is earlier than the one promised, which was kept. */
    KEPT,
    /** Somebody changed the dossier after it was listed. */
    CHANGED_SINCE,
    /** The calendar was changed again after the dossier was listed. */
    CALENDAR_CHANGED
  }

  public boolean isEarlier() {
    return afterAt.isBefore(beforeAt);
  }
}
