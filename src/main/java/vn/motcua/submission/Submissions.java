package vn.motcua.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.DossierCode;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.helping.Assistance;
import vn.motcua.helping.Assistances;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.store.SubmissionStore;

/** Reads submissions: a citizen's own, anybody else's do not exist. */
@Component
public class Submissions {

  private static final int MOST_SENT = 200;

  private final SubmissionStore store;
  private final Catalogue catalogue;
  private final Forms forms;
  private final Assistances assistances;

  Submissions(SubmissionStore store, Catalogue catalogue, Forms forms, Assistances assistances) {
    this.store = store;
    this.assistances = assistances;
    this.catalogue = catalogue;
    this.forms = forms;
  }

  /**
   * One that is still a draft; refused, with the code it got, when it was sent, and when it is for
   * somebody who was helped and no longer is.
   */
  public Submission draft(Citizen citizen, UUID id) {
    return requireDraft(citizen, find(citizen, id));
  }

  /** One of the citizen's, sent or not. */
  public Submission find(Citizen citizen, UUID id) {
    return store.find(citizen.id(), id).orElseThrow(() -> new NotVisible("submission " + id));
  }

  /** As {@link #draft} of one that was read. */
  public Submission requireDraft(Citizen citizen, Submission found) {
    if (found.isSent()) {
      throw new Refused(SubmissionRefusal.SUBMISSION_SENT, found.dossierCode());
    }
    var unused = assistance(citizen, found);
    return found;
  }

  /**
   * In which it is filled in for somebody else; empty = for oneself.
   *
   * @throws Refused when that is over
   */
  public Optional<Assistance> assistance(Citizen citizen, Submission submission) {
    return Optional.ofNullable(submission.assistanceId())
        .map(id -> assistances.requireOpen(citizen, id));
  }

  /** Who submits it: the citizen, or the person who is helped. */
  public Sender sender(Citizen citizen, Submission submission) {
    return assistance(citizen, submission).map(Sender::of).orElseGet(() -> Sender.of(citizen));
  }

  /** The drafts of a citizen for themselves, the newest first. */
  public List<Submission> drafts(Citizen citizen) {
    return store.drafts(citizen.id(), SubmissionSettings.MOST_DRAFTS);
  }

  /** What a helper fills in for somebody, the newest first. */
  public List<Submission> draftsIn(Assistance assistance) {
    return store.draftsIn(assistance.helperId(), assistance.id(), SubmissionSettings.MOST_DRAFTS);
  }

  /** Codes of the dossiers a citizen sent from here, the newest first; at most 200. */
  public List<String> sent(Citizen citizen) {
    return store.sent(citizen.id(), MOST_SENT);
  }

  /** Whether the citizen sent that dossier from here. */
  public boolean isSender(Citizen citizen, String dossierCode) {
    return store.isSender(citizen.id(), dossierCode);
  }

  /**
   * With which form a dossier was sent, for somebody who handles it; empty when it came another
   * way.
   */
  public Optional<SentForm> sentForm(DossierCode code) {
    return store.ofDossier(code.value());
  }

  /** The form it is filled in with. */
  public Form form(Submission submission) {
    return forms.edition(submission.formId(), submission.formEdition());
  }

  /** As it was in force when the draft was begun; then as it was last. */
  public Procedure procedure(Submission submission) {
    return catalogue
        .inForce(submission.procedureCode(), Vietnam.date(submission.startedAt()))
        .orElseThrow(() -> new NotVisible("procedure " + submission.procedureCode()));
  }

  /** The lines of the checklist that are handed in as files: not those the form replaces. */
  public List<RequiredPaper> filePapers(Submission submission) {
    var form = form(submission);
    return procedure(submission).papers().stream()
        .filter(paper -> !form.replaces(paper.name()))
        .toList();
  }

  /** The line of the checklist the form stands for; the first of several. */
  public List<RequiredPaper> formPapers(Submission submission) {
    var form = form(submission);
    return procedure(submission).papers().stream()
        .filter(paper -> form.replaces(paper.name()))
        .toList();
  }

  /** Refuses a paper that takes no files here. */
  public void requirePaper(Submission submission, int paperId) {
    if (filePapers(submission).stream().noneMatch(paper -> paper.id() == paperId)) {
      throw new NotVisible("paper " + paperId);
    }
  }
}
