package vn.motcua.reporting.store;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.reporting.period.Halves;

/**
 * The days of a period as the sums have them: the halves of months that lie wholly in it, and the
 * days left at its two ends.
 *
 * @param before first day of the half month in which the period begins
 * @param wholeFrom first day of the first half that is whole
 * @param wholeTo first day after the last half that is whole; {@code wholeFrom} when none is
 * @param headTo first day after those counted at the beginning
 * @param tailFrom first day of those counted at the end
 */
record Days(
    LocalDate from,
    LocalDate to,
    LocalDate before,
    LocalDate wholeFrom,
    LocalDate wholeTo,
    LocalDate headTo,
    LocalDate tailFrom) {

  static Days of(LocalDate from, LocalDate to) {
    var after = to.plusDays(1);
    var before = Halves.begin(from);
    var wholeFrom = Halves.following(from);
    var wholeTo = Halves.begin(after);
    return wholeFrom.isBefore(wholeTo)
        ? new Days(from, to, before, wholeFrom, wholeTo, wholeFrom, wholeTo)
        : new Days(from, to, before, wholeFrom, wholeFrom, after, after);
  }

  /** Whether days before the first whole half are to be counted one by one. */
  boolean hasHead() {
    return before.isBefore(headTo);
  }

  boolean hasTail() {
    return !tailFrom.isAfter(to);
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("year", before.with(TemporalAdjusters.firstDayOfYear()));
    parameters.put("before", before);
    parameters.put("wholeFrom", wholeFrom);
    parameters.put("wholeTo", wholeTo);
    parameters.put("headTo", headTo);
    parameters.put("tailFrom", tailFrom);
    return parameters;
  }
}
