package vn.motcua.history.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Timeliness;

/**
 * Judges past dossiers: limits in days, and whatever has no limit, compare days; limits in hours
 * and same-day limits compare moments where both are known to the minute. "Finished" is the end of
 * handling, not the handing over.
 */
public final class Punctuality {

  /** No day of it counts as overdue. */
  public static final long NEVER = Long.MAX_VALUE;

  private Punctuality() {}

  /**
   * @param dueAt {@link Moment#NONE} when it had no due date
   */
  public static Timeliness of(@Nullable LimitUnit unit, long dueAt, long closedAt) {
    if (!Moment.isGiven(dueAt)) {
      return Timeliness.UNDATED;
    }
    var compared =
        isByMoment(unit, dueAt) && !Moment.isDayAlone(closedAt)
            ? Long.compare(closedAt, dueAt)
            : Long.compare(Moment.day(closedAt), Moment.day(dueAt));
    return Timeliness.of(compared);
  }

  /**
   * The first day at whose end it counted as in hand and overdue.
   *
   * @param closedAt {@link Moment#NONE} while in hand
   * @return days since 1970-01-01, or {@link #NEVER}
   */
  public static long overdueFrom(@Nullable LimitUnit unit, long dueAt, long closedAt) {
    if (!Moment.isGiven(dueAt)) {
      return NEVER;
    }
    var first = Moment.day(dueAt) + (isByMoment(unit, dueAt) ? 0 : 1);
    return Moment.isGiven(closedAt) && first >= Moment.day(closedAt) ? NEVER : first;
  }

  private static boolean isByMoment(@Nullable LimitUnit unit, long dueAt) {
    return unit != null && unit.isByMinute() && !Moment.isDayAlone(dueAt);
  }
}
