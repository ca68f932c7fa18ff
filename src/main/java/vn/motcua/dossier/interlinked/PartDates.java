package vn.motcua.dossier.interlinked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.WorkCalendar;

/** When the parts of a group fall due, by the calendar of the agency that took the group in. */
@Component
class PartDates {

  private final WorkCalendar calendar;

  PartDates(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** The end of a limit that starts then; null without one. */
  @Nullable Instant due(long agencyId, @Nullable PartLimit limit, Instant from) {
    if (limit == null) {
      return null;
    }
    return switch (limit.unit()) {
      case HOUR -> from.plus(Duration.ofHours(limit.amount()));
      case WORKING_DAY ->
          calendar
              .deadline(agencyId, from, TimeLimit.workingDays(limit.amount()), List.of())
              .dueAt();
    };
  }

  /** Of a part that starts then: by its own limit, else within that of the group. */
  @Nullable Instant due(Dossier group, Part part, boolean verifying, Instant from) {
    var limit = verifying && part.verifyLimit() != null ? part.verifyLimit() : part.limit();
    return limit == null ? group.timing().dueAt() : due(group.agencyId(), limit, from);
  }
}
