package vn.motcua.submission.draft;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.citizen.Citizen;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.KnownPerson;
import vn.motcua.helping.Assistance;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.Sender;
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

  /**
   * Answers the id of the new draft.
   *
   * @param assistance in which it is for somebody who is helped; null = for oneself
   */
  @Transactional
  public UUID handle(
      Citizen citizen, @Nullable Assistance assistance, String procedureCode, long agencyId) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var procedure =
        catalogue
            .inForce(procedureCode, today)
            .orElseThrow(() -> new NotVisible("procedure " + procedureCode));
    if (!isPossible(procedure, agencyId)) {
      throw new Refused(SubmissionRefusal.SUBMISSION_NOT_ONLINE);
    }
    if (drafts(citizen, assistance) >= SubmissionSettings.MOST_DRAFTS) {
      throw new Refused(
          SubmissionRefusal.SUBMISSION_TOO_MANY_DRAFTS, SubmissionSettings.MOST_DRAFTS);
    }
    var form = forms.of(procedureCode, today, organisation.agency(agencyId).path());
    var id = UUID.randomUUID();
    store.add(
        new Submission(
            id,
            citizen.id(),
            assistance == null ? null : assistance.id(),
            procedureCode,
            agencyId,
            form.id(),
            form.edition(),
            assistance == null ? known(citizen, form) : known(Sender.of(assistance), form),
            now,
            now,
            null,
            ""));
    return id;
  }

  private int drafts(Citizen citizen, @Nullable Assistance assistance) {
    var most = SubmissionSettings.MOST_DRAFTS;
    return (assistance == null
            ? store.drafts(citizen.id(), most)
            : store.draftsIn(citizen.id(), assistance.id(), most))
        .size();
  }

  /** What the account says beats what an earlier dossier said. */
  private Map<String, String> known(Citizen citizen, Form form) {
    var known = new HashMap<String, String>();
    store
        .earlier(citizen.id(), form.id())
        .ifPresent(earlier -> known.putAll(forms.prefill(form, earlier)));
    known.putAll(known(Sender.of(citizen), form));
    return known;
  }

  /** Of somebody who is helped nothing else: what they sent before the helper need not see. */
  private Map<String, String> known(Sender sender, Form form) {
    var known = new HashMap<>(forms.prefill(form, person(sender)));
    known.values().removeIf(String::isEmpty);
    known.putAll(Answers.known(sender));
    return known;
  }

  private static KnownPerson person(Sender sender) {
    var born = sender.birthDate();
    return new KnownPerson(
        sender.fullName(),
        sender.identityNumber(),
        born == null ? "" : born.toString(),
        "",
        sender.address(),
        Mobile.local(sender.phone()),
        sender.email(),
        sender.ethnicGroup(),
        "");
  }
}
