package vn.motcua.reporting.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

  /**
   * The steps with a time that only goes forward: where a clock was set back, what was written
   * later happened no earlier than what was written before it.
   */
  static List<Step> forward(List<Step> written) {
    var steps = new ArrayList<Step>(written.size());
    for (var step : written) {
      var last = steps.isEmpty() ? step : steps.getLast();
      steps.add(step.at.isBefore(last.at) ? step.at(last.at) : step);
    }
    return List.copyOf(steps);
  }

  private Step at(Instant moment) {
    return new Step(moment, status, agencyId, dueAt);
  }

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
