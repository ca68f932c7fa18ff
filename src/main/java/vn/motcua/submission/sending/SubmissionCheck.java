package vn.motcua.submission.sending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.citizen.Citizens;
import vn.motcua.citizen.Mandates;
import vn.motcua.form.Filled;
import vn.motcua.form.Forms;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Text;
import vn.motcua.submission.Sender;
import vn.motcua.submission.Submission;
import vn.motcua.submission.SubmissionRefusal;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.draft.Answers;
import vn.motcua.submission.store.UploadStore;
import vn.motcua.submission.upload.Upload;

/** All that is wrong with a draft, at once; what the desk checks at the counter, checked here. */
@Component
public class SubmissionCheck {

  /** Beginning of the fields that papers are found by. */
  public static final String PAPER = "paper.";

  private static final int MOST_COPIES = 99;
  private static final int LONGEST_NAME = 200;

  private final Submissions submissions;
  private final UploadStore uploads;
  private final Forms forms;
  private final Citizens citizens;
  private final Mandates mandates;

  SubmissionCheck(
      Submissions submissions,
      UploadStore uploads,
      Forms forms,
      Citizens citizens,
      Mandates mandates) {
    this.submissions = submissions;
    this.uploads = uploads;
    this.forms = forms;
    this.citizens = citizens;
    this.mandates = mandates;
  }

  /** What the form says. */
  public Filled filled(Submission draft) {
    return forms.check(submissions.form(draft), draft.typed());
  }

  /** Of the page with the form. */
  public List<Finding> form(Submission draft, Sender sender) {
    var findings = new ArrayList<Finding>();
    if (Answers.isForOther(draft)) {
      other(draft, sender, findings);
    }
    if (isOver(draft)) {
      findings.add(Finding.of(Answers.FOR, SubmissionRefusal.SUBMISSION_MANDATE_OVER));
    }
    var phone = draft.typed(Answers.PHONE);
    // who has no telephone gets help, and asks in person
    if (Mobile.number(phone).isEmpty() && !(sender.helped() && phone.isBlank())) {
      findings.add(Finding.of(Answers.PHONE, SubmissionRefusal.SUBMISSION_PHONE));
    }
    if (Text.clean(draft.typed(Answers.ADDRESS)).isEmpty()) {
      findings.add(Finding.of(Answers.ADDRESS, SubmissionRefusal.SUBMISSION_ADDRESS));
    }
    findings.addAll(filled(draft).findings());
    return findings;
  }

  private static void other(Submission draft, Sender sender, List<Finding> findings) {
    var name = Text.clean(draft.typed(Answers.OTHER_NAME));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      findings.add(Finding.of(Answers.OTHER_NAME, SubmissionRefusal.SUBMISSION_OTHER_NAME));
    }
    var number = Text.number(draft.typed(Answers.OTHER_NUMBER));
    // a child just born has none yet
    if (!number.isEmpty() && !number.matches("\\d{12}") || number.equals(sender.identityNumber())) {
      findings.add(Finding.of(Answers.OTHER_NUMBER, SubmissionRefusal.SUBMISSION_OTHER_NUMBER));
    }
    if (Text.clean(draft.typed(Answers.OTHER_GROUND)).isEmpty()) {
      findings.add(Finding.of(Answers.OTHER_GROUND, SubmissionRefusal.SUBMISSION_OTHER_GROUND));
    }
  }

  /** Whether it is for somebody for whom its sender may act no longer. */
  private boolean isOver(Submission draft) {
    return Answers.mandate(draft.typed())
        .filter(
            id ->
                draft.assistanceId() != null
                    || citizens
                        .find(draft.citizenId())
                        .flatMap(citizen -> mandates.find(citizen, id))
                        .isEmpty())
        .isPresent();
  }

  /** Of the page with the papers. */
  public List<Finding> papers(Submission draft) {
    var findings = new ArrayList<Finding>();
    var there = new HashSet<Integer>();
    for (var upload : uploads.of(draft.id())) {
      there.add(upload.paperId());
      if (upload.kept() == null) {
        findings.add(
            Finding.of(
                PAPER + upload.paperId(), SubmissionRefusal.UPLOAD_UNFINISHED, upload.name()));
      }
    }
    submissions.filePapers(draft).stream()
        .filter(paper -> paper.isRequired(Channel.ONLINE) && !there.contains(paper.id()))
        .map(
            paper ->
                Finding.of(
                    PAPER + paper.id(), SubmissionRefusal.SUBMISSION_PAPER_MISSING, paper.name()))
        .forEach(findings::add);
    return findings;
  }

  /** Of the last page. */
  public List<Finding> last(Submission draft) {
    var findings = new ArrayList<Finding>();
    if (Answers.returnBy(draft).isEmpty()) {
      findings.add(Finding.of(Answers.RETURN_BY, SubmissionRefusal.SUBMISSION_RETURN_BY));
    }
    var copies = Answers.copies(draft);
    if (copies < 1 || copies > MOST_COPIES) {
      findings.add(Finding.of(Answers.COPIES, SubmissionRefusal.SUBMISSION_COPIES));
    }
    if (draft.typed(Answers.AFFIRMED).isEmpty()) {
      findings.add(Finding.of(Answers.AFFIRMED, SubmissionRefusal.SUBMISSION_NOT_AFFIRMED));
    }
    return findings;
  }

  /** All of them. */
  public List<Finding> all(Submission draft, Sender sender) {
    var findings = new ArrayList<>(form(draft, sender));
    findings.addAll(papers(draft));
    findings.addAll(last(draft));
    return findings;
  }

  /** What was handed in for each paper, in order. */
  public List<Upload> uploads(Submission draft) {
    return uploads.of(draft.id());
  }
}
