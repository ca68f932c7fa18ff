package vn.motcua.submission.draft;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.citizen.Citizen;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.KnownPerson;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.Submission;
import vn.motcua.submission.SubmissionRefusal;
import vn.motcua.submission.SubmissionSettings;
import vn.motcua.submission.store.SubmissionStore;

/** Begins a submission with what is known of the citizen already. */
@UseCase
public class StartSubmission {

  private final SubmissionStore store;
  private final Catalogue catalogue;
  private final ProcedureUses uses;
  private final Organisation organisation;
  private final Forms forms;
  private final Clock clock;

  StartSubmission(
      SubmissionStore store,
      Catalogue catalogue,
      ProcedureUses uses,
      Organisation organisation,
      Forms forms,
      Clock clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.uses = uses;
    this.organisation = organisation;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * Whether the procedure is offered online and that agency takes it in.
   *
   * @param procedure in force today
   */
  public boolean isPossible(Procedure procedure, long agencyId) {
    return procedure.isSubmittedOnline()
        && !uses.publishedNowhere().contains(procedure.code())
        && uses.isSetUp(procedure.code(), agencyId)
        && organisation
            .existing(agencyId)
            .filter(agency -> agency.existsOn(Vietnam.date(clock.instant())))
            .filter(agency -> agency.code() != null)
            .isPresent();
  }

  /** Answers the id of the new draft. */
  @Transactional
  public UUID handle(Citizen citizen, String procedureCode, long agencyId) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var procedure =
        catalogue
            .inForce(procedureCode, today)
            .orElseThrow(() -> new NotVisible("procedure " + procedureCode));
    if (!isPossible(procedure, agencyId)) {
      throw new Refused(SubmissionRefusal.SUBMISSION_NOT_ONLINE);
    }
    if (store.drafts(citizen.id(), SubmissionSettings.MOST_DRAFTS).size()
        >= SubmissionSettings.MOST_DRAFTS) {
      throw new Refused(
          SubmissionRefusal.SUBMISSION_TOO_MANY_DRAFTS, SubmissionSettings.MOST_DRAFTS);
    }
    var form = forms.of(procedureCode, today, organisation.agency(agencyId).path());
    var id = UUID.randomUUID();
    store.add(
        new Submission(
            id,
            citizen.id(),
            procedureCode,
            agencyId,
            form.id(),
            form.edition(),
            known(citizen, form),
            now,
            now,
            null,
            ""));
    return id;
  }

  /** What the account says beats what an earlier dossier said. */
  private Map<String, String> known(Citizen citizen, Form form) {
    var known = new HashMap<String, String>();
    store
        .earlier(citizen.id(), form.id())
        .ifPresent(earlier -> known.putAll(forms.prefill(form, earlier)));
    forms
        .prefill(form, person(citizen))
        .forEach(
            (name, value) -> {
              if (!value.isEmpty()) {
                known.put(name, value);
              }
            });
    known.putAll(Answers.known(citizen));
    return known;
  }

  private static KnownPerson person(Citizen citizen) {
    var born = citizen.birthDate();
    return new KnownPerson(
        citizen.fullName(),
        citizen.identityNumber(),
        born == null ? "" : born.toString(),
        "",
        citizen.address(),
        Mobile.local(citizen.phone()),
        citizen.email(),
        citizen.ethnicGroup(),
        "");
  }
}
