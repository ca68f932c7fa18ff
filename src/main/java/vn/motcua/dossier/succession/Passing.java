package vn.motcua.dossier.succession;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * One passing of an agency's work to its successors.
 *
 * @param on first day of the successors
 * @param restId the successor of whatever no rule names
 * @param before what was there when it was confirmed
 * @param passed what has passed so far
 * @param confirmedBy who confirmed, as of then, without rights
 */
public record Passing(
    long id,
    long predecessorId,
    LocalDate on,
    Stage stage,
    PassingRule rule,
    long restId,
    String document,
    Remains before,
    Remains passed,
    Actor confirmedBy,
    Instant confirmedAt,
    @Nullable Instant finishedAt) {

  /** How far it has come. */
  public enum Stage {
    PEOPLE,
    OPEN,
    PAST,
    DONE
  }

  public boolean isAtWork() {
    return stage != Stage.DONE;
  }
}
