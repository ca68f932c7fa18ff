package vn.motcua.reporting.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Status;

/**
 * What an event left behind.
 *
 * @param agencyId where the dossier lay from then on
 * @param dueAt the due date from then on; null = none
 */
public record Step(Instant at, Status status, long agencyId, @Nullable Instant dueAt) {

  private static final Set<Status> BEFORE_RECEIPT =
      EnumSet.of(Status.SUBMITTED, Status.TAKEN_IN, Status.TRANSFERRED);

  /** Whether the competent agency has received it complete, whatever came of it. */
  boolean isReceipt() {
    return !BEFORE_RECEIPT.contains(status)
        && status != Status.AWAITING_SUPPLEMENT
        && Outcome.of(status).filter(outcome -> outcome != Outcome.RESULT).isEmpty();
  }

  boolean isEnd() {
    return Outcome.of(status).isPresent();
  }

  /** The applicant's own time: the clock stands still. */
  boolean isPause() {
    return status == Status.AWAITING_SUPPLEMENT;
  }
}
