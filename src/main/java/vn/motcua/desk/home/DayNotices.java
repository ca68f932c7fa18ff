package vn.motcua.desk.home;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.desk.home.HomePage.Notice;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** What a clerk must know of today and tomorrow before promising a date. */
@Component
class DayNotices {

  /** The cut-off hour is announced this many hours ahead. */
  private static final int HOURS_AHEAD = 2;

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final WorkCalendar calendar;
  private final Clock clock;

  DayNotices(WorkCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  List<Notice> of(long agencyId) {
    var now = Vietnam.dateTime(clock.instant());
    var today = now.toLocalDate();
    var nextWorking = calendar.plusWorkingDays(agencyId, today, 1);
    if (!calendar.isWorkingDay(agencyId, today)) {
      return List.of(
          new Notice(closed(agencyId, today), t("desk.notice.closed.then", Show.day(nextWorking))));
    }
    var notices = new ArrayList<Notice>();
    var matter = tomorrow(agencyId, today.plusDays(1));
    var consequence =
        sameDay(
            agencyId,
            today,
            now.toLocalTime(),
            nextWorking,
            !nextWorking.equals(today.plusDays(1)) && !matter.isEmpty());
    if (!matter.isEmpty() || !consequence.isEmpty()) {
      notices.add(new Notice(matter, consequence));
    }
    return notices;
  }

  private String closed(long agencyId, LocalDate today) {
    var note = calendar.noteOn(agencyId, today);
    return note.isEmpty() ? t("desk.notice.closed") : t("desk.notice.closed.for", note);
  }

  /** A holiday, or a day of rest on which one works; empty for an ordinary day. */
  private String tomorrow(long agencyId, LocalDate tomorrow) {
    var note = calendar.noteOn(agencyId, tomorrow);
    if (!calendar.isWorkingDay(agencyId, tomorrow)) {
      return note.isEmpty() ? "" : t("desk.notice.off", Show.day(tomorrow), note);
    }
    var isWeekend =
        tomorrow.getDayOfWeek() == DayOfWeek.SATURDAY
            || tomorrow.getDayOfWeek() == DayOfWeek.SUNDAY;
    return isWeekend && !note.isEmpty() ? t("desk.notice.swap", Show.day(tomorrow), note) : "";
  }

  /** The rule of the cut-off hour, when it is near, has passed, or leads over a holiday. */
  private String sameDay(
      long agencyId, LocalDate today, LocalTime now, LocalDate then, boolean always) {
    var cutOff = calendar.cutOff(agencyId, today);
    if (!now.isBefore(cutOff)) {
      return t("desk.notice.cutoff.past", HOUR.format(cutOff), Show.day(then));
    }
    return always || !now.isBefore(cutOff.minusHours(HOURS_AHEAD))
        ? t("desk.notice.cutoff", HOUR.format(cutOff), Show.day(then))
        : "";
  }
}
