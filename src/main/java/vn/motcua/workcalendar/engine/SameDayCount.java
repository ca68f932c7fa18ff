package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import vn.motcua.workcalendar.DayReason;
import vn.motcua.workcalendar.Deadline;

/**
 * Results owed on the day of receipt, or on the next working day when received from the cut-off
 * hour on. After a pause the same question is asked of the moment the supplement came.
 */
final class SameDayCount {

  private SameDayCount() {}

  static Deadline count(AgencyCalendar calendar, long received, PausedTime paused) {
    var countedFrom = calendar.nextOpening(received);
    var due = due(calendar, countedFrom);
    for (var pause : paused.spans()) {
      if (pause.to() > countedFrom && pause.from() < due) {
        due = due(calendar, calendar.nextOpening(pause.to()));
      }
    }
    return explain(calendar, received, countedFrom, due, paused);
  }

  private static long due(AgencyCalendar calendar, long from) {
    var day = LocalMinute.date(from);
    var inTime = LocalMinute.minuteOfDay(from) < calendar.cutOff(day).minuteOfDay();
    return calendar.closing(inTime ? day : calendar.plusWorkingDays(day, 1));
  }

  private static Deadline explain(
      AgencyCalendar calendar, long received, long countedFrom, long due, PausedTime paused) {
    var explanation = new Explanation();
    var receivedOn = LocalMinute.date(countedFrom);
    var dueOn = LocalMinute.date(due);
    explanation.waitForOpening(calendar, LocalMinute.date(received), receivedOn);
    for (var on = receivedOn; on.isBefore(dueOn); on = on.plusDays(1)) {
      var day = calendar.day(on);
      explanation.passed(day, on.equals(receivedOn) ? DayReason.RECEIPT : reason(day, paused));
    }
    var dueDay = calendar.day(dueOn);
    explanation.counted(dueDay, dueDay.workingReason(), 0);
    return explanation.due(countedFrom, due);
  }

  private static DayReason reason(Day day, PausedTime paused) {
    LocalDate on = day.on();
    var whileOpen =
        day.isOpen()
            && paused.touches(
                LocalMinute.of(on, day.shifts().getFirst().from()),
                LocalMinute.of(on, day.closing()));
    return whileOpen ? DayReason.PAUSED : day.reason();
  }
}
