package vn.motcua.dossier.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Competence;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Finds everything wrong with an intake at once, and cleans what was typed. */
@Component
class IntakeCheck {

  private static final int MOST_SETS = 99;
  private static final int LONGEST_NOTE = 2000;

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final ProcedureUses uses;
  private final RoutingCheck routing;
  private final Reused reused;
  private final Clock clock;

  IntakeCheck(
      Organisation organisation,
      Catalogue catalogue,
      ProcedureUses uses,
      RoutingCheck routing,
      Reused reused,
      Clock clock) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.uses = uses;
    this.routing = routing;
    this.reused = reused;
    this.clock = clock;
  }

  /** An intake found well-formed: who receives it, under which procedure, with which papers. */
  record Checked(
      Agency agency,
      Competence competence,
      @Nullable Long supportAgencyId,
      Procedure procedure,
      Intake intake,
      List<SubmittedPaper> papers) {

    boolean isForAnotherAgency() {
      return competence.agencyId() != agency.id();
    }
  }

  /**
   * Checks everything and refuses with all findings at once.
   *
   * @param entry whether missing papers, and an applicant without any number, are findings
   */
  Checked of(Actor actor, Intake typed, Entry entry) {
    var today = Vietnam.date(clock.instant());
    var findings = new ArrayList<Finding>();
    var agency = organisation.acting(typed.agency().strip(), today).orElse(null);
    if (agency == null) {
      findings.add(Finding.of("agency", DossierRefusal.UNKNOWN_AGENCY, typed.agency()));
    } else {
      actor.require(Permission.DOSSIER_RECEIVE, agency.path());
      if (!agency.existsOn(today)) {
        findings.add(Finding.of("agency", DossierRefusal.AGENCY_ENDED, agency.name()));
      } else if (agency.code() == null) {
        findings.add(Finding.of("agency", DossierRefusal.AGENCY_WITHOUT_CODE, agency.name()));
      }
    }
    var procedure = catalogue.inForce(typed.procedure().strip(), today).orElse(null);
    if (procedure == null) {
      findings.add(Finding.of("procedure", DossierRefusal.UNKNOWN_PROCEDURE, typed.procedure()));
    } else if (agency != null && !uses.isSetUp(procedure.code(), agency.id())) {
      findings.add(
          Finding.of(
              "procedure",
              DossierRefusal.PROCEDURE_NOT_SET_UP,
              procedure.code(),
              agency.bodyName()));
    }
    if (procedure != null
        && agency != null
        && !actor.may(Permission.DOSSIER_RECEIVE, agency.path(), procedure.field())) {
      findings.add(Finding.of("procedure", DossierRefusal.OTHER_FIELD, procedure.field()));
    }
    var intake = clean(typed);
    findings.addAll(new PeopleCheck().of(intake.applicant(), entry != Entry.AT_ONCE));
    findings.addAll(reused.findings(intake));
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
            : papers(procedure, intake, entry.isReceived(), findings);
    var competence =
        agency == null || procedure == null
            ? null
            : routing.competence(agency, procedure, intake.routing(), today, findings);
    var support = routing.support(intake.routing(), today, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new Checked(
        Objects.requireNonNull(agency),
        Objects.requireNonNull(competence),
        support,
        Objects.requireNonNull(procedure),
        intake,
        papers);
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
        Text.cleanLines(typed.note()),
        typed.routing(),
        typed.knownOpen(),
        typed.fee());
  }
}
