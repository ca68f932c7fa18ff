package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import vn.motcua.workcalendar.DayReason;
import vn.motcua.workcalendar.Deadline;

/** Counts limits in hours, minute by working minute; paused minutes do not count. */
final class HourCount {

  private final AgencyCalendar calendar;
  private final PausedTime paused;
  private final long countedFrom;
  private final Explanation explanation = new Explanation();
  private long remaining;
  private long reached;

  private HourCount(AgencyCalendar calendar, long received, long minutes, PausedTime paused) {
    this.calendar = calendar;
    this.paused = paused;
    countedFrom = calendar.nextOpening(received);
    remaining = minutes;
    reached = countedFrom;
    explanation.waitForOpening(calendar, LocalMinute.date(received), LocalMinute.date(countedFrom));
  }

  /**
   * @param minutes length of the limit in working minutes, at least 1
   */
  static Deadline count(AgencyCalendar calendar, long received, long minutes, PausedTime paused) {
    var count = new HourCount(calendar, received, minutes, paused);
    for (var on = LocalMinute.date(count.countedFrom); count.remaining > 0; on = on.plusDays(1)) {
      count.day(on);
    }
    return count.explanation.due(count.countedFrom, count.reached);
  }

  private void day(LocalDate on) {
    var day = calendar.day(on);
    var before = remaining;
    for (var shift : day.shifts()) {
      work(Math.max(LocalMinute.of(on, shift.from()), countedFrom), LocalMinute.of(on, shift.to()));
    }
    var used = (int) (before - remaining);
    if (used > 0) {
      explanation.counted(day, day.workingReason(), used);
    } else {
      explanation.passed(day, day.isOpen() ? DayReason.PAUSED : day.reason());
    }
  }

  /** Uses up the open time between two minutes, leaving out what is paused. */
  private void work(long from, long to) {
    var at = from;
    while (at < to && remaining > 0) {
      var pause = paused.atOrAfter(at);
      if (pause.isPresent() && pause.get().from() <= at) {
        at = pause.get().to();
      } else {
        var end = pause.isPresent() ? Math.min(to, pause.get().from()) : to;
        var used = Math.min(end - at, remaining);
        remaining -= used;
        at += used;
        reached = at;
      }
    }
  }
}
