package vn.motcua.submission.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.submission.SubmissionRefusal;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.draft.Answers.Page;
import vn.motcua.submission.draft.SaveDraft;
import vn.motcua.submission.sending.SendSubmission;

/** Everything once more, and sending it. */
@Controller
@RequestMapping(DraftController.PATH + "{id}")
class ReviewController {

  private final Submissions submissions;
  private final SaveDraft save;
  private final SendSubmission send;
  private final ReviewPages pages;

  ReviewController(
      Submissions submissions, SaveDraft save, SendSubmission send, ReviewPages pages) {
    this.submissions = submissions;
    this.save = save;
    this.send = send;
    this.pages = pages;
  }

  @GetMapping("/xem-lai")
  ModelAndView review(Citizen citizen, @PathVariable UUID id) {
    return page(citizen, id, Problems.NONE);
  }

  /** Sent twice, it leads to the one dossier. */
  @PostMapping("/gui")
  ModelAndView send(
      Citizen citizen, @PathVariable UUID id, @RequestParam Map<String, String> posted) {
    try {
      save.handle(citizen, id, Page.LAST, posted);
      return sent(citizen, id, send.handle(citizen, id).value());
    } catch (Refused refused) {
      if (refused.code() == SubmissionRefusal.SUBMISSION_SENT) {
        return sent(citizen, id, refused.findings().getFirst().args().getFirst().toString());
      }
      var page = page(citizen, id, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** A helper sees no more of it than the code. */
  private ModelAndView sent(Citizen citizen, UUID id, String code) {
    var submission = submissions.find(citizen, id);
    return new ModelAndView(
        "redirect:"
            + (submission.assistanceId() == null
                ? "/toi/ho-so/" + code + "?moi"
                : DraftHeads.home(submission) + "?nop=" + code));
  }

  private ModelAndView page(Citizen citizen, UUID id, Problems problems) {
    return new ModelAndView(
        "submission/review", "page", pages.of(citizen, submissions.draft(citizen, id), problems));
  }
}
