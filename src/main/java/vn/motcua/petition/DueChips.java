package vn.motcua.petition;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.workcalendar.WorkCalendar;

/** How a petition stands to its dates, in working time. */
@Component
public class DueChips {

  /** Limits are of few days: on the last of them it is soon. */
  private static final int SOON_DAYS = 1;

  private final WorkCalendar calendar;
  private final Clock clock;

  DueChips(WorkCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The next act of the office. */
  public Due step(Petition petition) {
    var stepDueAt = petition.timing().stepDueAt();
    return petition.timing().pausedAt() == null && stepDueAt != null
        ? running(petition, stepDueAt)
        : answer(petition);
  }

  /** The answer that is owed. */
  public Due answer(Petition petition) {
    var timing = petition.timing();
    if (timing.pausedAt() != null) {
      return Due.paused();
    }
    if (timing.late() == null) {
      return running(petition, timing.dueAt());
    }
    if (petition.status().isAnswered()) {
      return timing.late() ? Due.doneLate() : Due.doneOnTime();
    }
    return timing.late() ? Due.endedLate() : Due.ended();
  }

  private Due running(Petition petition, Instant dueAt) {
    var now = clock.instant();
    var left = calendar.between(petition.holding().agencyId(), now, dueAt);
    return now.isAfter(dueAt)
        ? Due.late(Math.max(0, -left.minutes()), left.minutesPerDay())
        : Due.running(left.minutes(), left.minutesPerDay(), SOON_DAYS);
  }
}
