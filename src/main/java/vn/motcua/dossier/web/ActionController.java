package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** The forms of what can be done to a dossier, and doing it. */
@Controller
@RequestMapping(
    "/desk/dossiers/{code}/{action:accept|request-supplement|supplement|refuse|transfer|forward|assign|send-back"
        + "|submit-for-signature|approve|issue-result|return-result|return-at-once|sign-at-once|reschedule|name-cause|verify|withdraw|stop|take-back}")
class ActionController {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final Dossiers dossiers;
  private final DossierActions actions;
  private final ActionPages pages;

  ActionController(Dossiers dossiers, DossierActions actions, ActionPages pages) {
    this.dossiers = dossiers;
    this.actions = actions;
    this.pages = pages;
  }

  @GetMapping
  String ask(Actor actor, @PathVariable String code, @PathVariable String action, Model model) {
    var view = dossiers.view(actor, DossierPageController.code(code));
    var known = known(action);
    if (!view.may(known)) {
      throw Handling.illegal(view.dossier(), known);
    }
    model.addAttribute("page", pages.page(view, known, ActionForm.EMPTY, List.of(), Problems.NONE));
    return "dossier/action";
  }

  @PostMapping
  String perform(
      Actor actor,
      @PathVariable String code,
      @PathVariable String action,
      @ModelAttribute ActionForm form,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    var known = known(action);
    var papers = PaperCounts.read(typed);
    var seen = form.version() == null ? 0 : form.version();
    try {
      var done =
          actions.perform(
              actor, DossierPageController.code(code), known, form.request(known, seen, papers));
      return "redirect:/desk/dossiers" + place(actor, done);
    } catch (StaleVersion stale) {
      response.setStatus(CONFLICT);
      var view = dossiers.view(actor, DossierPageController.code(code));
      model.addAttribute("page", pages.changed(view, seen));
      return "dossier/changed";
    } catch (Refused refused) {
      if (refused.code() == DossierRefusal.ILLEGAL_TRANSITION) {
        throw refused;
      }
      response.setStatus(UNPROCESSABLE);
      var view = dossiers.view(actor, DossierPageController.code(code));
      model.addAttribute("page", pages.page(view, known, form, papers, Problems.of(refused)));
      return "dossier/action";
    }
  }

  /** The dossier's page, or the person's own work when the act took it out of their sight. */
  private static String place(Actor actor, Dossier done) {
    return DossierRights.maySee(actor, done)
        ? "/" + done.code()
        : "?list=mine&filter=none&gone=" + done.code();
  }

  private static Action known(String action) {
    return Action.of(action).orElseThrow(() -> new NotVisible("action"));
  }
}
