package vn.motcua.submission.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.catalogue.spi.ProcedureCosts;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.Forms;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.Sender;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.draft.Answers;
import vn.motcua.submission.sending.SubmissionCheck;
import vn.motcua.submission.upload.Joined;
import vn.motcua.submission.upload.JoinedPapers;
import vn.motcua.submission.upload.Upload;
import vn.motcua.submission.web.ReviewPage.Sent;

/** Puts a whole draft into words, with its photographs joined as they will be sent. */
@Component
class ReviewPages {

  private final Submissions submissions;
  private final SubmissionCheck check;
  private final JoinedPapers joined;
  private final Forms forms;
  private final DraftHeads heads;
  private final ProcedureCosts costs;
  private final Clock clock;

  ReviewPages(
      Submissions submissions,
      SubmissionCheck check,
      JoinedPapers joined,
      Forms forms,
      DraftHeads heads,
      ProcedureCosts costs,
      Clock clock) {
    this.submissions = submissions;
    this.check = check;
    this.joined = joined;
    this.forms = forms;
    this.heads = heads;
    this.costs = costs;
    this.clock = clock;
  }

  /** What is sent of a paper. */
  private record Sum(long bytes, int pages) {}

  ReviewPage of(Citizen citizen, Submission draft, Problems problems) {
    var form = submissions.form(draft);
    var filled = check.filled(draft);
    var papers = submissions.filePapers(draft);
    var pdfs = joined.of(citizen, draft, papers);
    var uploads = check.uploads(draft);
    var sent = new ArrayList<Sent>();
    submissions.formPapers(draft).stream()
        .map(paper -> new Sent(paper.name(), t("submission.paper.byForm"), true))
        .forEach(sent::add);
    var total = 0L;
    for (var paper : papers) {
      var sum = sum(paper, uploads, pdfs);
      total += sum.bytes();
      if (sum.pages() > 0 || paper.isRequired(Channel.ONLINE)) {
        sent.add(
            new Sent(
                paper.name(),
                sum.pages() == 0
                    ? t("submission.paper.missing")
                    : t("submission.paper.about", sum.pages(), Sizes.show(sum.bytes())),
                sum.pages() > 0));
      }
    }
    return new ReviewPage(
        heads.of(citizen, draft, 2),
        submissions.procedure(draft),
        people(submissions.sender(citizen, draft), draft),
        FormAnswers.of(form, forms.typed(form, filled.document())),
        sent,
        total == 0 ? "" : Sizes.show(total),
        costs.online(submissions.procedure(draft), draft.agencyId(), Vietnam.date(clock.instant())),
        Arrays.stream(ReturnBy.values())
            .map(way -> new Option(way.name(), t("submission.returnBy." + way)))
            .toList(),
        draft.typed(Answers.RETURN_BY),
        draft.typed(Answers.COPIES),
        draft.typed(Answers.NOTE),
        !draft.typed(Answers.AFFIRMED).isEmpty(),
        form.declaration().said().isEmpty() ? t("submission.affirm") : form.declaration().said(),
        problems);
  }

  private static Sum sum(RequiredPaper paper, List<Upload> uploads, Map<Integer, Joined> pdfs) {
    var pdf = pdfs.get(paper.id());
    var bytes = pdf == null ? 0 : pdf.bytes();
    var pages = pdf == null ? 0 : pdf.pages();
    for (var upload : uploads) {
      if (upload.paperId() == paper.id() && upload.kept() != null && !upload.isPicture()) {
        bytes += Objects.requireNonNull(upload.kept()).bytes();
        pages += Objects.requireNonNull(upload.kept()).pages();
      }
    }
    return new Sum(bytes, pages);
  }

  private static List<Option> people(Sender sender, Submission draft) {
    var applicant = Answers.applicant(draft, sender);
    var people = new ArrayList<Option>();
    add(people, "submission.applicant", applicant.fullName());
    add(people, "submission.identityNumber", applicant.identityNumber());
    Answers.submitter(draft, sender)
        .ifPresent(
            submitter ->
                add(
                    people,
                    "submission.submitter",
                    submitter.fullName() + " (" + submitter.ground() + ")"));
    add(people, "submission.phone", applicant.phone());
    add(people, "submission.email", applicant.email());
    add(people, "submission.address", applicant.address());
    return people;
  }

  private static void add(List<Option> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Option(t(key), value));
    }
  }
}
