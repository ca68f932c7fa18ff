package vn.motcua.submission.sending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.helping.Assistances;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.records.Records;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.submission.Sender;
import vn.motcua.submission.Submission;
import vn.motcua.submission.SubmissionRefusal;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.draft.Answers;
import vn.motcua.submission.store.SubmissionStore;
import vn.motcua.submission.upload.Joined;
import vn.motcua.submission.upload.JoinedPapers;
import vn.motcua.submission.upload.Upload;

/**
 * Sends a draft: it becomes a dossier with its papers as files, whole or not at all, and once
 * however often it is sent.
 */
@UseCase
public class SendSubmission {

  private final Submissions submissions;
  private final SubmissionCheck check;
  private final JoinedPapers joinedPapers;
  private final Declaration declaration;
  private final SubmissionStore store;
  private final SubmitDossier submit;
  private final DigitisePaper digitise;
  private final Organisation organisation;
  private final Assistances assistances;
  private final Records records;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SendSubmission(
      Submissions submissions,
      SubmissionCheck check,
      JoinedPapers joinedPapers,
      Declaration declaration,
      SubmissionStore store,
      SubmitDossier submit,
      DigitisePaper digitise,
      Organisation organisation,
      Assistances assistances,
      Records records,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.submissions = submissions;
    this.check = check;
    this.joinedPapers = joinedPapers;
    this.declaration = declaration;
    this.store = store;
    this.submit = submit;
    this.digitise = digitise;
    this.organisation = organisation;
    this.assistances = assistances;
    this.records = records;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Refuses with all findings at once; answers the code of the dossier. */
  public DossierCode handle(Citizen citizen, UUID id) {
    var draft = submissions.draft(citizen, id);
    var findings = check.all(draft, submissions.sender(citizen, draft));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var document = check.filled(draft).document();
    var agency = organisation.agency(draft.agencyId());
    // files are made before anything is locked
    var scans = scans(citizen, draft, document);
    return Objects.requireNonNull(
        transaction.execute(status -> send(citizen, draft, agency, document, scans)));
  }

  private DossierCode send(
      Citizen citizen,
      Submission draft,
      Agency agency,
      ObjectNode document,
      Map<Integer, List<Scan>> scans) {
    var locked =
        store
            .lock(citizen.id(), draft.id())
            .orElseThrow(() -> new NotVisible("submission " + draft.id()));
    if (locked.isSent()) {
      throw new Refused(SubmissionRefusal.SUBMISSION_SENT, locked.dossierCode());
    }
    var actor = Gateway.of(citizen, agency);
    var assistance = submissions.assistance(citizen, locked);
    var sender = submissions.sender(citizen, locked);
    var dossier = submit.handle(actor, intake(sender, draft, agency, scans), null);
    assistance.ifPresent(helping -> assistances.handedIn(helping, dossier.code().value()));
    scans.forEach((paper, files) -> digitise.handle(actor, dossier.code(), paper, files, null));
    records.withdrawAll(draft.subject());
    store.send(citizen.id(), draft.id(), document, dossier.code().value(), clock.instant());
    audit.append(
        citizen.actor(),
        citizen.subject(),
        "submission-sent",
        Map.of("dossier", dossier.code().value()));
    return dossier.code();
  }

  private Intake intake(
      Sender sender, Submission draft, Agency agency, Map<Integer, List<Scan>> scans) {
    return new Intake(
        Objects.requireNonNull(agency.code()),
        draft.procedureCode(),
        Channel.ONLINE,
        Answers.applicant(draft, sender),
        Answers.submitter(draft, sender).orElse(null),
        // a file is a copy of the paper, whatever it was made of
        scans.keySet().stream().sorted().map(paper -> new HandedIn(paper, 0, 1)).toList(),
        Answers.copies(draft),
        Answers.returnBy(draft).orElseThrow(),
        draft.typed(Answers.NOTE));
  }

  private Map<Integer, List<Scan>> scans(Citizen citizen, Submission draft, ObjectNode document) {
    var scans = new HashMap<Integer, List<Scan>>();
    var joined = joinedPapers.of(citizen, draft, submissions.filePapers(draft));
    joined.forEach((paper, one) -> add(scans, paper, scan(draft, one)));
    for (var upload : check.uploads(draft)) {
      if (!upload.isPicture()) {
        add(scans, upload.paperId(), scan(draft, upload));
      }
    }
    declaration
        .of(draft, document)
        .ifPresent(file -> declared(draft).forEach(paper -> add(scans, paper.id(), file)));
    return scans;
  }

  /**
   * The lines the form stands for: one on paper and one online are often asked for side by side.
   */
  private List<RequiredPaper> declared(Submission draft) {
    var papers = submissions.formPapers(draft);
    var asked = papers.stream().filter(paper -> paper.isRequired(Channel.ONLINE)).toList();
    return asked.isEmpty() ? papers.subList(0, 1) : asked;
  }

  private static void add(Map<Integer, List<Scan>> scans, int paper, Scan scan) {
    scans.computeIfAbsent(paper, none -> new ArrayList<>()).add(scan);
  }

  private Scan scan(Submission draft, Joined joined) {
    var file = records.get(draft.subject(), joined.fileId());
    return new Scan(file.name(), file.content());
  }

  private Scan scan(Submission draft, Upload upload) {
    var file = records.get(draft.subject(), Objects.requireNonNull(upload.kept()).fileId());
    return new Scan(file.name(), file.content());
  }
}
