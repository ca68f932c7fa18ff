package vn.motcua.workcalendar.engine;

import java.util.List;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.Deadline;

/** Counts a time limit through the calendar of an agency. */
public final class DeadlineArithmetic {

  private DeadlineArithmetic() {}

  /**
   * When a limit falls due. Days are due at the end of the agency's working day, hours at the exact
   * working minute.
   *
   * @param received minute of arrival; outside working hours it counts from the next opening
   * @param pauses times that do not count, in any order, overlapping or not
   */
  public static Deadline deadline(
      AgencyCalendar calendar, long received, TimeLimit limit, List<PausedSpan> pauses) {
    var paused = new PausedTime(pauses);
    return switch (limit.unit()) {
      case WORKING_DAY -> DayCount.working(calendar, received, limit.amount(), paused);
      case CALENDAR_DAY -> DayCount.calendar(calendar, received, limit.amount(), paused);
      case WORKING_HOUR -> HourCount.count(calendar, received, limit.amount() * 60L, paused);
      case SAME_DAY -> SameDayCount.count(calendar, received, paused);
    };
  }
}
