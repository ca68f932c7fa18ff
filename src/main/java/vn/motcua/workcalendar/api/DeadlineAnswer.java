package vn.motcua.workcalendar.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.ExplainedDay;

/**
 * Answer of {@code POST /deadlines}; times with Vietnam's offset.
 *
 * @param countedFrom the receipt, or the next opening when it arrived outside working hours
 * @param provisional whether an announcement may still change a day in it
 */
record DeadlineAnswer(
    OffsetDateTime dueAt,
    LocalDate dueOn,
    OffsetDateTime countedFrom,
    boolean provisional,
    List<ExplainedDay> days) {

  static DeadlineAnswer of(Deadline deadline) {
    return new DeadlineAnswer(
        inVietnam(deadline.dueAt()),
        deadline.dueOn(),
        inVietnam(deadline.countedFrom()),
        deadline.provisional(),
        deadline.days());
  }

  private static OffsetDateTime inVietnam(Instant instant) {
    return instant.atZone(Vietnam.ZONE).toOffsetDateTime();
  }
}
