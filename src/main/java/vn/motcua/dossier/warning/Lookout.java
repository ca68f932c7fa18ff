package vn.motcua.dossier.warning;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.WorkCalendar;

/** Finds the moment at which so much working time will have passed, by the agency's calendar. */
@Component
class Lookout {

  private static final int HOUR = 60;

  /** Further ahead than this nobody looks: settings and calendars may change meanwhile. */
  private static final Duration FURTHEST = Duration.ofHours(12);

  private final WorkCalendar calendar;

  Lookout(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** The latest moment at which to look again. */
  Instant furthest(Instant now) {
    return now.plus(FURTHEST);
  }

  /**
   * The moment when {@code minutes} of working time have passed, or one before it from which it is
   * less than an hour away; never later, and always after {@code now}.
   */
  Instant after(long agencyId, Instant now, long minutes) {
    if (minutes >= HOUR) {
      return hours(agencyId, now, (int) Math.min(minutes / HOUR, Integer.MAX_VALUE));
    }
    var atOnce = now.plus(Math.max(1, minutes), ChronoUnit.MINUTES);
    if (calendar.between(agencyId, now, atOnce).minutes() >= minutes) {
      return atOnce;
    }
    var opening = hours(agencyId, now, 1).minus(HOUR, ChronoUnit.MINUTES);
    return opening.isAfter(atOnce) ? opening : atOnce;
  }

  private Instant hours(long agencyId, Instant now, int hours) {
    var most = Math.min(hours, (int) FURTHEST.toHours());
    return calendar
        .deadline(agencyId, now, new TimeLimit(most, LimitUnit.WORKING_HOUR), List.of())
        .dueAt();
  }
}
