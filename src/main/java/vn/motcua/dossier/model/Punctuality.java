package vn.motcua.dossier.model;

import java.time.Instant;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/**
 * Early, on time or overdue: days are compared for limits in days, minutes for hours and same-day.
 */
public enum Punctuality {
  EARLY,
  ON_TIME,
  OVERDUE;

  /** How handling that ended at that moment stands to the due date. */
  public static Punctuality of(TimeLimit limit, Timing.Due due, Instant finishedAt) {
    if (!finishedAt.isBefore(due.overdueFrom()) && finishedAt.isAfter(due.at())) {
      return OVERDUE;
    }
    var early =
        isByMinute(limit)
            ? finishedAt.isBefore(due.at())
            : Vietnam.date(finishedAt).isBefore(due.on());
    return early ? EARLY : ON_TIME;
  }

  /** Whether the minute counts, not only the day. */
  public static boolean isByMinute(TimeLimit limit) {
    return limit.unit() == LimitUnit.WORKING_HOUR || limit.unit() == LimitUnit.SAME_DAY;
  }
}
