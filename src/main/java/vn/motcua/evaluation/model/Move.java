package vn.motcua.evaluation.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Status;

/**
 * What an event of a dossier left behind.
 *
 * @param takesBack whether it takes the event before back
 * @param step number of the step of its internal process from then on
 * @param agencyId where it lay from then on
 * @param accountId whoever had it in hand; null = nobody in particular
 */
public record Move(
    Instant at,
    Status status,
    boolean takesBack,
    int step,
    long agencyId,
    @Nullable Long departmentId,
    @Nullable Long accountId) {

  boolean isReceipt() {
    return switch (status) {
      case TAKEN_IN,
          TRANSFERRED,
          RECEIVED,
          INTERLINKED,
          IN_PROGRESS,
          AWAITING_SIGNATURE,
          APPROVED ->
          true;
      case SUBMITTED, AWAITING_SUPPLEMENT, FINISHED, RETURNED, REFUSED, WITHDRAWN, STOPPED -> false;
    };
  }
}
