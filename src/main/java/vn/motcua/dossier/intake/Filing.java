package vn.motcua.dossier.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Processes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.IntakeCheck.Checked;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Competence;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Dossier.ProcedureRef;
import vn.motcua.dossier.model.Family;
import vn.motcua.dossier.model.Holding;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.model.Timing;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.Relay;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.NewDossier;
import vn.motcua.dossier.store.Receiver;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/** Files a checked intake under the next code of the day, with its first event. */
@Component
class Filing {

  private final Organisation organisation;
  private final Processes processes;
  private final DueDates dueDates;
  private final DossierStore store;
  private final Handling handling;
  private final Relay relay;
  private final Reused reused;
  private final Clock clock;

  Filing(
      Organisation organisation,
      Processes processes,
      DueDates dueDates,
      DossierStore store,
      Handling handling,
      Relay relay,
      Reused reused,
      Clock clock) {
    this.organisation = organisation;
    this.processes = processes;
    this.dueDates = dueDates;
    this.store = store;
    this.handling = handling;
    this.relay = relay;
    this.reused = reused;
    this.clock = clock;
  }

  /**
   * Stores it, dated when it is received.
   *
   * @param openBefore what the same person has open beside it
   */
  Dossier file(Actor actor, Checked checked, Entry entry, OpenBefore openBefore) {
    return file(actor, checked, entry, Family.NONE, usualLimit(checked), openBefore);
  }

  /** The same as a part of a group. */
  Dossier file(Actor actor, Checked checked, Entry entry, Family family) {
    return file(actor, checked, entry, family, usualLimit(checked), OpenBefore.NONE);
  }

  private static @Nullable TimeLimit usualLimit(Checked checked) {
    return checked.procedure().limit(checked.intake().channel()).orElse(null);
  }

  private Dossier file(
      Actor actor,
      Checked checked,
      Entry entry,
      Family family,
      @Nullable TimeLimit limit,
      OpenBefore openBefore) {
    var received = entry.isReceived();
    var now = clock.instant();
    var agency = checked.agency();
    var submitted = Timing.submitted(now, limit);
    var timing = received ? received(checked, submitted, now) : submitted;
    var people =
        people(checked, received ? new Receiver(actor.accountId(), actor.fullName()) : null);
    var process = process(checked, timing);
    // the counter is locked until the end of the transaction: draw the number last
    var fresh = fresh(actor, checked, timing, entry, family, process, code(agency, now));
    var filed =
        fresh.withId(
            handling.start(
                actor,
                entry.action,
                fresh,
                people,
                openBefore.before(checked.intake().note()),
                openBefore.facts()));
    return reused.bring(actor, filed, checked.intake());
  }

  /** The dossier of a whole group: dated by the limit of the group, held by the desk. */
  Dossier fileGroup(
      Actor actor,
      Checked checked,
      String code,
      String name,
      String field,
      @Nullable TimeLimit limit,
      OpenBefore openBefore) {
    var now = clock.instant();
    var agency = checked.agency();
    var timing =
        Timing.submitted(now, limit).received(now, dueDates.fresh(agency.id(), now, limit));
    var people = people(checked, new Receiver(actor.accountId(), actor.fullName()));
    var process = process(checked, timing);
    var one =
        fresh(actor, checked, timing, Entry.RECEIVED, Family.GROUP, process, code(agency, now));
    var group =
        one.of(new ProcedureRef(one.procedure().versionId(), null, code, name, field))
            .to(Status.INTERLINKED)
            .held(one.holding().inTrayOf(one.holding().departmentId()));
    var filed =
        group.withId(
            handling.start(
                actor,
                Action.RECEIVE,
                group,
                people,
                openBefore.before(checked.intake().note()),
                openBefore.facts()));
    return reused.bring(actor, filed, checked.intake());
  }

  /** A later part of a group: recorded, for the desk to check. */
  Dossier fileLater(
      Actor actor,
      Dossier group,
      Procedure procedure,
      Intake intake,
      List<SubmittedPaper> papers,
      @Nullable TimeLimit limit) {
    var checked =
        new Checked(
            organisation.agency(group.agencyId()),
            Competence.own(group.agencyId(), group.agencyPath()),
            null,
            procedure,
            intake,
            papers);
    return file(
        actor,
        checked,
        Entry.SUBMITTED,
        Family.partOf(group.code()),
        limit == null ? procedure.limit(intake.channel()).orElse(null) : limit,
        OpenBefore.NONE);
  }

  /** What another agency decides has no date before that agency received it. */
  private Timing received(Checked checked, Timing submitted, Instant now) {
    return checked.isForAnotherAgency()
        ? submitted.takenIn(now)
        : submitted.received(now, dueDates.fresh(checked.agency().id(), now, submitted.limit()));
  }

  private DossierCode code(Agency agency, Instant now) {
    var day = Vietnam.date(now);
    var number = store.nextNumber(agency.id(), "code/" + day);
    return DossierCode.of(Objects.requireNonNull(agency.code()), day, number);
  }

  /** The version of the procedure's process that is in force where it is decided. */
  private @Nullable Long process(Checked checked, Timing timing) {
    return processes
        .inForce(
            checked.procedure().code(),
            checked.competence().agencyId(),
            Vietnam.date(timing.submittedAt()))
        .map(InternalProcess::id)
        .orElse(null);
  }

  private Dossier fresh(
      Actor actor,
      Checked checked,
      Timing timing,
      Entry entry,
      Family family,
      @Nullable Long process,
      DossierCode code) {
    var agency = checked.agency();
    var procedure = checked.procedure();
    var desk =
        organisation
            .department(agency.id(), DepartmentKind.ONE_STOP)
            .map(department -> department.id())
            .orElse(null);
    var fresh =
        new Dossier(
            0,
            code,
            1,
            agency.id(),
            agency.path(),
            checked.competence(),
            0,
            family,
            new ProcedureRef(
                procedure.versionId(),
                process,
                procedure.code(),
                procedure.name(),
                procedure.field()),
            checked.intake().channel(),
            entry.status,
            null,
            new Holding(
                agency.id(),
                agency.path(),
                desk,
                entry.isReceived() ? actor.accountId() : null,
                null,
                null,
                1),
            timing,
            Outcome.NONE,
            null);
    return entry.isReceived() && checked.isForAnotherAgency()
        ? relay.atReceivingDesk(fresh.to(Status.TAKEN_IN), timing.submittedAt())
        : fresh;
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
        checked.supportAgencyId(),
        receiver,
        intake.fee());
  }
}
