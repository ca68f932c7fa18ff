package vn.motcua.submission.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.sending.SubmissionCheck;
import vn.motcua.submission.upload.ReceiveUpload;
import vn.motcua.submission.upload.Upload;
import vn.motcua.submission.web.PapersPage.Paper;
import vn.motcua.submission.web.PapersPage.PaperFile;

/** Puts the papers of a draft into words. */
@Component
class PapersPages {

  private final Submissions submissions;
  private final SubmissionCheck check;
  private final ReceiveUpload receive;
  private final DraftHeads heads;

  PapersPages(
      Submissions submissions, SubmissionCheck check, ReceiveUpload receive, DraftHeads heads) {
    this.submissions = submissions;
    this.check = check;
    this.receive = receive;
    this.heads = heads;
  }

  PapersPage of(Citizen citizen, Submission draft, Problems problems) {
    var files = check.uploads(draft).stream().collect(Collectors.groupingBy(Upload::paperId));
    return new PapersPage(
        heads.of(citizen, draft, 1),
        submissions.formPapers(draft).stream().map(RequiredPaper::name).toList(),
        submissions.filePapers(draft).stream()
            .map(paper -> paper(paper, files.getOrDefault(paper.id(), List.of())))
            .toList(),
        receive.mostMegabytes(),
        ReceiveUpload.LARGEST_PART,
        problems);
  }

  private static Paper paper(RequiredPaper paper, List<Upload> files) {
    var bytes = files.stream().mapToLong(PapersPages::bytes).sum();
    return new Paper(
        paper.id(),
        paper.name(),
        paper.isRequired(Channel.ONLINE),
        paper.condition(),
        files.stream().map(PapersPages::file).toList(),
        bytes == 0 ? "" : Sizes.show(bytes));
  }

  private static PaperFile file(Upload upload) {
    return new PaperFile(
        upload.id().toString(),
        upload.name(),
        Sizes.show(bytes(upload)),
        upload.kept() != null,
        upload.isPicture());
  }

  private static long bytes(Upload upload) {
    return upload.kept() == null ? upload.bytes() : Objects.requireNonNull(upload.kept()).bytes();
  }
}
