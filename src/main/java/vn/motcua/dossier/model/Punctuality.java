package vn.motcua.dossier.model;

import java.time.Instant;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/** Judges dossiers: days are compared for limits in days, minutes for hours and same-day. */
public final class Punctuality {

  private Punctuality() {}

  /** How handling that ended at that moment stands to the due date. */
  public static Timeliness of(TimeLimit limit, Timing.Due due, Instant finishedAt) {
    if (!finishedAt.isBefore(due.overdueFrom()) && finishedAt.isAfter(due.at())) {
      return Timeliness.OVERDUE;
    }
    var early =
        limit.unit().isByMinute()
            ? finishedAt.isBefore(due.at())
            : Vietnam.date(finishedAt).isBefore(due.on());
    return early ? Timeliness.EARLY : Timeliness.ON_TIME;
  }
}
