package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.paper.HandOver.Outcome;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Reads the hand-overs of a dossier from its events: who gave, who took, and how the time of the
 * step was kept.
 */
@Component
class HandOvers {

  private static final int MINUTES_PER_HOUR = 60;

  /** Others are asked and answer while the dossier stays where it is. */
  private static final Set<Action> ASIDE =
      EnumSet.of(
          Action.CONSULT,
          Action.ANSWER,
          Action.REPORT_DELAY,
          Action.MOVE_PART,
          Action.PROPOSE_STOP,
          Action.VERIFY,
          Action.NAME_CAUSE);

  /** On the way to the competent agency no step of the process runs. */
  private static final Set<Status> ON_THE_WAY =
      EnumSet.of(Status.TAKEN_IN, Status.TRANSFERRED, Status.INTERLINKED);

  private final Organisation organisation;
  private final Accounts accounts;
  private final Steps steps;
  private final WorkCalendar calendar;
  private final CauseWords causes;

  HandOvers(
      Organisation organisation,
      Accounts accounts,
      Steps steps,
      WorkCalendar calendar,
      CauseWords causes) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.steps = steps;
    this.calendar = calendar;
    this.causes = causes;
  }

  List<HandOver> of(DossierView view) {
    var names =
        accounts.colleagues(
            view.events().stream().map(DossierEvent::toHolderId).filter(Objects::nonNull).toList());
    var process = steps.of(view.dossier());
    var handOvers = new ArrayList<HandOver>();
    var standing = Set.copyOf(Standing.of(view.events()));
    DossierEvent before = null;
    for (var event : view.events()) {
      var aside = ASIDE.contains(event.action()) || !standing.contains(event);
      var outcome = aside ? Outcome.NONE : outcome(view, process, before, event);
      handOvers.add(handOver(view, event, names, outcome));
      before = aside ? before : event;
    }
    return handOvers;
  }

  private HandOver handOver(
      DossierView view, DossierEvent event, Map<Long, Colleague> names, Outcome outcome) {
    var first = event.fromStatus() == null;
    var holder = event.toHolderId() == null ? null : names.get(event.toHolderId());
    return new HandOver(
        first ? "Người nộp" : unit(event.agencyId(), event.departmentId()),
        first ? giver(view) : event.actorName(),
        event.action() == Action.RETURN_RESULT || event.action() == Action.RETURN_AT_ONCE
            ? "Người nộp"
            : receiving(event),
        event.action() == Action.RETURN_RESULT || event.action() == Action.RETURN_AT_ONCE
            ? giver(view)
            : holder == null || event.action() == Action.CONSULT ? "" : holder.fullName(),
        event.at(),
        HeldWords.before(view.held(), event),
        outcome,
        causes.note(event));
  }

  /** Those asked stand in the note. */
  private String receiving(DossierEvent event) {
    return event.action() == Action.CONSULT
        ? "Cơ quan, đơn vị phối hợp"
        : unit(event.toAgencyId(), event.toDepartmentId());
  }

  private static String giver(DossierView view) {
    var submitter = view.people().submitter();
    return submitter == null ? view.people().applicant().fullName() : submitter.fullName();
  }

  private String unit(long agencyId, @Nullable Long departmentId) {
    return departmentId == null
        ? organisation.agency(agencyId).bodyName()
        : organisation.department(departmentId).name();
  }

  /** The giving side's working time since the hand-over before, against the hours of its step. */
  private Outcome outcome(
      DossierView view,
      List<ProcessStep> process,
      @Nullable DossierEvent before,
      DossierEvent event) {
    if (before == null
        || before.action() == Action.REQUEST_SUPPLEMENT
        || ON_THE_WAY.contains(before.toStatus())) {
      return Outcome.NONE;
    }
    var budget = process.stream().filter(step -> step.number() == before.step()).findFirst();
    return budget.map(step -> outcome(view, step, before.at(), event.at())).orElse(Outcome.NONE);
  }

  private Outcome outcome(DossierView view, ProcessStep step, Instant from, Instant to) {
    var taken = calendar.between(view.dossier().competence().agencyId(), from, to).minutes();
    var allowed = (long) step.workingHours() * MINUTES_PER_HOUR;
    if (taken > allowed) {
      return Outcome.OVERDUE;
    }
    return taken < allowed ? Outcome.EARLY : Outcome.ON_TIME;
  }
}
