package vn.motcua.dossier.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Processes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Dossier.ProcedureRef;
import vn.motcua.dossier.model.Holding;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.model.Timing;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.NewDossier;
import vn.motcua.dossier.store.Receiver;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Checks an intake and stores it under the next code of the day. */
@Component
class Registration {

  private static final int MOST_SETS = 99;
  private static final int LONGEST_NOTE = 2000;

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final Processes processes;
  private final DueDates dueDates;
  private final DossierStore store;
  private final Handling handling;
  private final Clock clock;

  Registration(
      Organisation organisation,
      Catalogue catalogue,
      Processes processes,
      DueDates dueDates,
      DossierStore store,
      Handling handling,
      Clock clock) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.processes = processes;
    this.dueDates = dueDates;
    this.store = store;
    this.handling = handling;
    this.clock = clock;
  }

  /** An intake found well-formed: who receives it, under which procedure, with which papers. */
  record Checked(Agency agency, Procedure procedure, Intake intake, List<SubmittedPaper> papers) {}

  /**
   * Checks everything and refuses with all findings at once.
   *
   * @param complete whether missing papers are a finding
   */
  Checked check(Actor actor, Intake typed, boolean complete) {
    var today = Vietnam.date(clock.instant());
    var findings = new ArrayList<Finding>();
    var agency = organisation.find(typed.agency().strip(), today).orElse(null);
    if (agency == null) {
      findings.add(Finding.of("agency", DossierRefusal.UNKNOWN_AGENCY, typed.agency()));
    } else {
      actor.require(Permission.DOSSIER_RECEIVE, agency.path());
      if (agency.code() == null) {
        findings.add(Finding.of("agency", DossierRefusal.AGENCY_WITHOUT_CODE, agency.name()));
      }
    }
    var procedure = catalogue.inForce(typed.procedure().strip(), today).orElse(null);
    if (procedure == null) {
      findings.add(Finding.of("procedure", DossierRefusal.UNKNOWN_PROCEDURE, typed.procedure()));
    }
    var intake = clean(typed);
    findings.addAll(new PeopleCheck().of(intake.applicant()));
    if (intake.submitter() != null) {
      findings.addAll(new PeopleCheck().of(intake.submitter()));
    }
    if (intake.sets() < 1 || intake.sets() > MOST_SETS) {
      findings.add(Finding.of("copies", DossierRefusal.COUNT_OUT_OF_RANGE, MOST_SETS));
    }
    if (intake.note().length() > LONGEST_NOTE) {
      findings.add(Finding.of("note", DossierRefusal.TEXT_TOO_LONG, LONGEST_NOTE));
    }
    var papers =
        procedure == null
            ? List.<SubmittedPaper>of()
            : papers(procedure, intake, complete, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new Checked(
        Objects.requireNonNull(agency), Objects.requireNonNull(procedure), intake, papers);
  }

  /** Stores the checked intake; complete ones are received and dated, others wait as submitted. */
  Dossier store(Actor actor, Checked checked, boolean received) {
    var now = clock.instant();
    var agency = checked.agency();
    var limit = checked.procedure().limit(checked.intake().channel()).orElse(null);
    var submitted = Timing.submitted(now, limit);
    var timing =
        received ? submitted.received(now, dueDates.fresh(agency.id(), now, limit)) : submitted;
    var people =
        people(checked, received ? new Receiver(actor.accountId(), actor.fullName()) : null);
    // the counter is locked until the end of the transaction: draw the number last
    var fresh = fresh(actor, checked, timing, received, code(agency, now));
    var action = received ? Action.RECEIVE : Action.SUBMIT;
    return withId(fresh, handling.start(actor, action, fresh, people, checked.intake().note()));
  }

  private static List<SubmittedPaper> papers(
      Procedure procedure, Intake intake, boolean complete, List<Finding> findings) {
    var check = new PapersCheck(procedure.papers(), intake.channel(), intake.papers());
    findings.addAll(check.malformed());
    var papers = check.papers();
    if (complete) {
      findings.addAll(PapersCheck.missing(papers));
    }
    return papers;
  }

  private static Intake clean(Intake typed) {
    var submitter = typed.submitter();
    return new Intake(
        typed.agency(),
        typed.procedure(),
        typed.channel(),
        PeopleCheck.clean(typed.applicant()),
        submitter == null ? null : PeopleCheck.clean(submitter),
        typed.papers(),
        typed.sets(),
        typed.returnBy(),
        Text.cleanLines(typed.note()));
  }

  private DossierCode code(Agency agency, Instant now) {
    var day = Vietnam.date(now);
    var number = store.nextNumber(agency.id(), "code/" + day);
    return DossierCode.of(Objects.requireNonNull(agency.code()), day, number);
  }

  private Dossier fresh(
      Actor actor, Checked checked, Timing timing, boolean received, DossierCode code) {
    var agency = checked.agency();
    var procedure = checked.procedure();
    var desk =
        organisation
            .department(agency.id(), DepartmentKind.ONE_STOP)
            .map(department -> department.id())
            .orElse(null);
    return new Dossier(
        0,
        code,
        1,
        agency.id(),
        agency.path(),
        new ProcedureRef(
            procedure.versionId(),
            processes
                .inForce(procedure.code(), agency.id(), Vietnam.date(timing.submittedAt()))
                .map(InternalProcess::id)
                .orElse(null),
            procedure.code(),
            procedure.name(),
            procedure.field()),
        checked.intake().channel(),
        received ? Status.RECEIVED : Status.SUBMITTED,
        null,
        new Holding(
            agency.id(), agency.path(), desk, received ? actor.accountId() : null, null, null, 1),
        timing,
        Outcome.NONE);
  }

  private static NewDossier people(Checked checked, @Nullable Receiver receiver) {
    var intake = checked.intake();
    return new NewDossier(
        intake.applicant(),
        intake.submitter(),
        checked.papers(),
        intake.sets(),
        intake.returnBy(),
        intake.note(),
        receiver);
  }

  private static Dossier withId(Dossier fresh, long id) {
    return new Dossier(
        id,
        fresh.code(),
        fresh.version(),
        fresh.agencyId(),
        fresh.agencyPath(),
        fresh.procedure(),
        fresh.channel(),
        fresh.status(),
        fresh.resumesTo(),
        fresh.holding(),
        fresh.timing(),
        fresh.outcome());
  }
}
