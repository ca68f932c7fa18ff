package vn.motcua.history.model;

import java.util.List;
import vn.motcua.workcalendar.WorkCalendar;

/** How long handling took. */
public final class Worked {

  private Worked() {}

  /**
   * Working minutes of the agency from receipt to end, from the sums its calendar keeps of each
   * year: the cost does not grow with the span. Days without an hour count from their midnight, so
   * that what was received and finished on two days holds the days between and one of the two.
   */
  public static int minutes(WorkCalendar calendar, long agencyId, long received, long closed) {
    var moments = List.of(Moment.instant(received), Moment.instant(Math.max(received, closed)));
    return Math.toIntExact(calendar.stretches(agencyId, moments).getFirst());
  }
}
