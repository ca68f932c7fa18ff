package vn.motcua.certification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.draft.Drafts;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** The lane: name, papers, fee, Enter; saved as it is typed. */
@Controller
@RequestMapping("/desk/certification")
class LaneController {

  private static final String FORM = "certification";
  private static final int UNPROCESSABLE = 422;

  private final TakeIn takeIn;
  private final LanePages pages;
  private final Drafts drafts;
  private final Dossiers dossiers;

  LaneController(TakeIn takeIn, LanePages pages, Drafts drafts, Dossiers dossiers) {
    this.takeIn = takeIn;
    this.pages = pages;
    this.drafts = drafts;
    this.dossiers = dossiers;
  }

  /**
   * The lane, with what was typed before and not saved.
   *
   * @param saved the request just taken in
   * @param dossier a dossier received earlier that is to be entered
   */
  @GetMapping
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable Long saved,
      @RequestParam(required = false) @Nullable String dossier,
      Model model) {
    require(actor);
    var form = dossier == null ? draft(actor) : entering(actor, dossier);
    var done = saved == null ? null : pages.saved(actor, saved);
    model.addAttribute("page", pages.page(actor, form, done, Problems.NONE));
    return "certification/lane";
  }

  /** What it costs so far. */
  @PostMapping("/fee")
  String fee(Actor actor, @RequestParam Map<String, String> typed, Model model) {
    require(actor);
    model.addAttribute("fees", pages.fees(actor, LaneForm.of(typed)));
    return "certification/fees";
  }

  /** Keeps what is being typed. */
  @PostMapping("/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(Actor actor, @RequestParam Map<String, String> typed) {
    require(actor);
    var form = LaneForm.of(typed);
    drafts.save(actor.accountId(), FORM, form.typed());
  }

  /** Throws away what was typed. */
  @PostMapping("/clear")
  String clear(Actor actor) {
    drafts.delete(actor.accountId(), FORM);
    return "redirect:/desk/certification";
  }

  /** Takes the person in. */
  @PostMapping
  String save(
      Actor actor,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    require(actor);
    var form = LaneForm.of(typed);
    try {
      var request = takeIn.handle(actor, form.request(), form.key());
      drafts.delete(actor.accountId(), FORM);
      return "redirect:/desk/certification?saved=" + request;
    } catch (Refused refused) {
      response.setStatus(UNPROCESSABLE);
      drafts.save(actor.accountId(), FORM, form.typed());
      model.addAttribute("page", pages.page(actor, form, null, Problems.of(refused)));
      return "certification/lane";
    }
  }

  private static void require(Actor actor) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath(), BookKind.FIELD);
  }

  private LaneForm draft(Actor actor) {
    return drafts.find(actor.accountId(), FORM).map(LaneForm::new).orElseGet(LaneForm::empty);
  }

  /** The person of the dossier, who handed it in to this desk. */
  private LaneForm entering(Actor actor, String typed) {
    var code = DossierCode.parse(typed).orElseThrow(() -> new NotVisible("dossier"));
    var person = dossiers.applicant(actor, code);
    return LaneForm.empty()
        .with("dossier", code.value())
        .with("applicant.fullName", person.fullName())
        .with("applicant.identityNumber", person.identityNumber())
        .with("applicant.phone", person.phone())
        .with("applicant.address", person.address());
  }
}
