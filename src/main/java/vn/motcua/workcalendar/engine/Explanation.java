package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.workcalendar.DayReason;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.ExplainedDay;

/** Collects what each day meant while a deadline is counted. */
final class Explanation {

  private final List<ExplainedDay> days = new ArrayList<>();
  private int number;

  void counted(Day day, DayReason reason, int minutes) {
    number++;
    days.add(
        new ExplainedDay(day.on(), true, number, reason, day.note(), minutes, day.provisional()));
  }

  void passed(Day day, DayReason reason) {
    days.add(new ExplainedDay(day.on(), false, 0, reason, day.note(), 0, day.provisional()));
  }

  /** Days from the arrival up to, not including, the day of the next opening. */
  void waitForOpening(AgencyCalendar calendar, LocalDate arrived, LocalDate opening) {
    for (var on = arrived; on.isBefore(opening); on = on.plusDays(1)) {
      var day = calendar.day(on);
      passed(day, day.isOpen() ? DayReason.RECEIPT : day.reason());
    }
  }

  int number() {
    return number;
  }

  Deadline due(long countedFrom, long dueAt) {
    return new Deadline(
        LocalMinute.instant(countedFrom),
        LocalMinute.instant(dueAt),
        LocalMinute.date(dueAt),
        days.stream().anyMatch(ExplainedDay::provisional),
        days);
  }
}
