package vn.motcua.submission.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Mandates;
import vn.motcua.form.FormPage;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.draft.Answers;
import vn.motcua.submission.draft.Answers.Page;
import vn.motcua.submission.draft.DiscardDraft;
import vn.motcua.submission.draft.SaveDraft;
import vn.motcua.submission.sending.SubmissionCheck;

/** The form of a draft, kept as it is typed. */
@Controller
@RequestMapping(DraftController.PATH + "{id}")
class DraftController {

  static final String PATH = "/toi/nop/";

  private final Submissions submissions;
  private final SaveDraft save;
  private final DiscardDraft discard;
  private final SubmissionCheck check;
  private final Mandates mandates;
  private final DraftHeads heads;

  DraftController(
      Submissions submissions,
      SaveDraft save,
      DiscardDraft discard,
      SubmissionCheck check,
      Mandates mandates,
      DraftHeads heads) {
    this.submissions = submissions;
    this.save = save;
    this.discard = discard;
    this.check = check;
    this.mandates = mandates;
    this.heads = heads;
  }

  /**
   * @param check whether what is wrong is said, as one who came back from the last page wants
   */
  @GetMapping
  ModelAndView form(
      Citizen citizen,
      @PathVariable UUID id,
      @RequestParam(name = "xem", required = false) String check) {
    var draft = submissions.draft(citizen, id);
    return page(citizen, draft, check == null ? Problems.NONE : problems(draft, citizen));
  }

  /** What is being typed, as it is. */
  @PostMapping("/nhap")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(
      Citizen citizen,
      @PathVariable UUID id,
      @RequestParam(name = "trang") String page,
      @RequestParam Map<String, String> posted) {
    save.handle(
        citizen, id, Page.of(page).orElseThrow(() -> new NotVisible("page of a draft")), posted);
  }

  @PostMapping
  ModelAndView goOn(
      Citizen citizen, @PathVariable UUID id, @RequestParam Map<String, String> posted) {
    var draft = save.handle(citizen, id, Page.FORM, posted);
    var problems = problems(draft, citizen);
    if (problems.isEmpty()) {
      return new ModelAndView("redirect:" + PATH + id + "/giay-to");
    }
    var page = page(citizen, draft, problems);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping("/huy")
  String discard(Citizen citizen, @PathVariable UUID id) {
    return "redirect:" + DraftHeads.home(discard.handle(citizen, id));
  }

  private Problems problems(Submission draft, Citizen citizen) {
    var findings = check.form(draft, submissions.sender(citizen, draft));
    return findings.isEmpty() ? Problems.NONE : Problems.of(new Refused(findings));
  }

  private List<Option> mandates(Citizen citizen) {
    return mandates.of(citizen).stream()
        .map(each -> new Option(Answers.FOR_MANDATE + each.id(), each.name()))
        .toList();
  }

  private ModelAndView page(Citizen citizen, Submission draft, Problems problems) {
    return new ModelAndView(
        "submission/form",
        "page",
        new DraftPage(
            heads.of(citizen, draft, 0),
            draft,
            draft.assistanceId() == null ? mandates(citizen) : List.of(),
            FormPage.of(submissions.form(draft), draft.typed(), problems),
            problems));
  }
}
