package vn.motcua.dossier.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Timing;
import vn.motcua.dossier.model.Timing.Due;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.Pause;
import vn.motcua.workcalendar.WorkCalendar;

/** Asks the working calendar for the due dates of dossiers. */
@Component
public class DueDates {

  private final WorkCalendar calendar;
  private final DossierStore store;

  DueDates(WorkCalendar calendar, DossierStore store) {
    this.calendar = calendar;
    this.store = store;
  }

  /** The due date of a limit that starts now and was not paused; null without a limit. */
  public @Nullable Due fresh(long agencyId, Instant startedAt, @Nullable TimeLimit limit) {
    return limit == null
        ? null
        : due(limit, calendar.deadline(agencyId, startedAt, limit, List.of()));
  }

  /** The due date with the pauses stored so far; null without a limit. */
  public @Nullable Due withPauses(Dossier dossier) {
    var limit = dossier.timing().limit();
    return explain(dossier)
        .map(deadline -> due(Objects.requireNonNull(limit), deadline))
        .orElse(null);
  }

  /** Why the dossier is due when it is; empty when it has no limit or does not count yet. */
  public Optional<Deadline> explain(Dossier dossier) {
    var timing = dossier.timing();
    var limit = timing.limit();
    var startedAt = timing.clockStartedAt();
    if (limit == null || startedAt == null) {
      return Optional.empty();
    }
    return Optional.of(
        calendar.deadline(
            dossier.competence().agencyId(),
            startedAt,
            limit,
            pauses(dossier.id(), timing, startedAt)));
  }

  /** A promised new date: until the agency closes that day. */
  public Due onDay(long agencyId, LocalDate day) {
    return new Due(calendar.closing(agencyId, day), day, midnightAfter(day));
  }

  private List<Pause> pauses(long dossierId, Timing timing, Instant startedAt) {
    return timing.supplements() == 0 ? List.of() : store.pauses(dossierId, startedAt);
  }

  private static Due due(TimeLimit limit, Deadline deadline) {
    var overdueFrom =
        limit.unit().isByMinute() ? deadline.dueAt() : midnightAfter(deadline.dueOn());
    return new Due(deadline.dueAt(), deadline.dueOn(), overdueFrom);
  }

  private static Instant midnightAfter(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
  }
}
