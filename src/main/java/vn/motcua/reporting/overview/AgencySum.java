package vn.motcua.reporting.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one of several agencies stands, with all it handles.
 *
 * @param received in the period and carried over
 * @param inTime of those that ended in the period
 * @param late of those that ended in the period
 * @param inHand at its end
 * @param overdue of those in hand
 * @param lateSince due moment of the one late for longest; null when none is
 * @param dueSoon of those in hand
 */
public record AgencySum(
    long agencyId,
    long received,
    long inTime,
    long late,
    long inHand,
    long overdue,
    @Nullable Instant lateSince,
    long dueSoon) {

  public long resolved() {
    return inTime + late;
  }
}
