package vn.motcua.dossier.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Warning.Matter;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.WatchStore.OnWatch;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.Pause;
import vn.motcua.workcalendar.WorkCalendar;

/** The dates of a dossier that somebody may have to be warned of. */
@Component
class WatchedDates {

  private final Steps steps;
  private final DossierStore store;
  private final WorkCalendar calendar;

  WatchedDates(Steps steps, DossierStore store, WorkCalendar calendar) {
    this.steps = steps;
    this.store = store;
    this.calendar = calendar;
  }

  /** The due date of the whole and that of the step; once the whole is late, only that. */
  List<Watched> of(OnWatch watched, Instant now) {
    var dossier = watched.dossier();
    var dates = new ArrayList<Watched>();
    whole(dossier).ifPresent(dates::add);
    if (dates.stream().allMatch(date -> now.isBefore(date.lateFrom()))) {
      relay(dossier, watched.stepSince())
          .or(() -> step(dossier, watched.stepSince()))
          .ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<Watched> whole(Dossier dossier) {
    var due = dossier.timing().due();
    var startedAt = dossier.timing().clockStartedAt();
    return due == null || startedAt == null
        ? Optional.empty()
        : Optional.of(
            new Watched(
                Matter.DOSSIER,
                0,
                "",
                dossier.competence().agencyId(),
                startedAt,
                due.at(),
                due.overdueFrom()));
  }

  /** On its way to the competent agency: to be passed on, or to be accepted there. */
  private static Optional<Watched> relay(Dossier dossier, Instant since) {
    var dueAt = dossier.competence().relayDueAt();
    return dueAt == null
        ? Optional.empty()
        : Optional.of(
            new Watched(
                Matter.STEP,
                dossier.holding().step(),
                "",
                dossier.holding().agencyId(),
                since,
                dueAt,
                dueAt));
  }

  /** The hours the process gives the step, from when the dossier came to it; pauses apart. */
  private Optional<Watched> step(Dossier dossier, Instant since) {
    var clockStartedAt = dossier.timing().clockStartedAt();
    if (clockStartedAt == null) {
      return Optional.empty();
    }
    var startedAt = since.isAfter(clockStartedAt) ? since : clockStartedAt;
    return steps
        .at(dossier, dossier.holding().step())
        .filter(step -> step.longestHours() > 0)
        .map(step -> step(dossier, step, startedAt));
  }

  private Watched step(Dossier dossier, ProcessStep step, Instant startedAt) {
    var agencyId = dossier.holding().agencyId();
    var pauses =
        dossier.timing().supplements() == 0
            ? List.<Pause>of()
            : store.pauses(dossier.id(), startedAt);
    var hours = new TimeLimit(step.longestHours(), LimitUnit.WORKING_HOUR);
    var dueAt = calendar.deadline(agencyId, startedAt, hours, pauses).dueAt();
    return new Watched(Matter.STEP, step.number(), step.name(), agencyId, startedAt, dueAt, dueAt);
  }
}
