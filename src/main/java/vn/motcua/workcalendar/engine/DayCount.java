package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import vn.motcua.workcalendar.DayReason;
import vn.motcua.workcalendar.Deadline;

/** Counts limits in days; the day of receipt is not counted (BLDS 2015 Điều 147–148). */
final class DayCount {

  private final AgencyCalendar calendar;
  private final long countedFrom;
  private final PausedDays paused;
  private final Explanation explanation = new Explanation();
  private LocalDate on;

  private DayCount(AgencyCalendar calendar, long received, PausedTime pauses) {
    this.calendar = calendar;
    countedFrom = calendar.nextOpening(received);
    on = LocalMinute.date(countedFrom);
    paused = new PausedDays(pauses, calendar, on);
    explanation.waitForOpening(calendar, LocalMinute.date(received), on);
    explanation.passed(calendar.day(on), DayReason.RECEIPT);
  }

  /** Working days; rest days are passed over. */
  static Deadline working(AgencyCalendar calendar, long received, int amount, PausedTime pauses) {
    var count = new DayCount(calendar, received, pauses);
    while (count.explanation.number() < amount) {
      count.workingDay();
    }
    return count.due();
  }

  /** All days; a last day of rest moves to the next working day. */
  static Deadline calendar(AgencyCalendar calendar, long received, int amount, PausedTime pauses) {
    var count = new DayCount(calendar, received, pauses);
    while (count.explanation.number() < amount) {
      count.calendarDay();
    }
    while (!count.mayEnd()) {
      count.movedDay();
    }
    return count.due();
  }

  private void workingDay() {
    var day = next();
    if (!day.working()) {
      explanation.passed(day, day.reason());
    } else if (paused.contains(on)) {
      explanation.passed(day, DayReason.PAUSED);
    } else {
      explanation.counted(day, day.workingReason(), 0);
    }
  }

  private void calendarDay() {
    var day = next();
    if (paused.contains(on)) {
      explanation.passed(day, DayReason.PAUSED);
    } else {
      explanation.counted(day, day.working() ? day.workingReason() : DayReason.CALENDAR, 0);
    }
  }

  private void movedDay() {
    var day = next();
    explanation.passed(day, paused.contains(on) ? DayReason.PAUSED : DayReason.MOVED);
  }

  private boolean mayEnd() {
    return calendar.day(on).working() && !paused.contains(on);
  }

  private Day next() {
    on = on.plusDays(1);
    return calendar.day(on);
  }

  private Deadline due() {
    return explanation.due(countedFrom, calendar.closing(on));
  }
}
