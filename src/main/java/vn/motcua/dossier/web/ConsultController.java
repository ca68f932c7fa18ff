package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.processing.ConsultAgencies;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.ReportDelay;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** The lead asks others, and tells the head of the one-stop desk who is late. */
@Controller
@RequestMapping("/desk/dossiers/{code}")
class ConsultController {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final Dossiers dossiers;
  private final ConsultAgencies consult;
  private final ReportDelay report;
  private final ConsultPages pages;
  private final ActionPages actionPages;

  ConsultController(
      Dossiers dossiers,
      ConsultAgencies consult,
      ReportDelay report,
      ConsultPages pages,
      ActionPages actionPages) {
    this.dossiers = dossiers;
    this.consult = consult;
    this.report = report;
    this.pages = pages;
    this.actionPages = actionPages;
  }

  @GetMapping("/consult")
  String ask(Actor actor, @PathVariable String code, Model model) {
    var view = dossiers.view(actor, DossierPageController.code(code));
    if (!view.may(Action.CONSULT)) {
      throw Handling.illegal(view.dossier(), Action.CONSULT);
    }
    model.addAttribute("page", pages.fresh(view));
    return "dossier/consult";
  }

  @PostMapping("/consult")
  String perform(
      Actor actor,
      @PathVariable String code,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String note,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    var rows = ConsultForm.rows(typed);
    var dossier = DossierPageController.code(code);
    try {
      consult.handle(actor, dossier, version, ConsultForm.asked(rows), note);
      return "redirect:/desk/dossiers/" + dossier;
    } catch (StaleVersion stale) {
      return changed(actor, code, version, model, response);
    } catch (Refused refused) {
      if (refused.code() == DossierRefusal.ILLEGAL_TRANSITION) {
        throw refused;
      }
      response.setStatus(UNPROCESSABLE);
      model.addAttribute(
          "page", pages.page(dossiers.view(actor, dossier), rows, note, Problems.of(refused)));
      return "dossier/consult";
    }
  }

  @PostMapping("/consultations/{number}/report")
  String report(
      Actor actor,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String note,
      Model model,
      HttpServletResponse response) {
    try {
      var done = report.handle(actor, DossierPageController.code(code), version, number, note);
      return "redirect:/desk/dossiers/" + done.code();
    } catch (StaleVersion stale) {
      return changed(actor, code, version, model, response);
    }
  }

  private String changed(
      Actor actor, String code, long version, Model model, HttpServletResponse response) {
    response.setStatus(CONFLICT);
    var view = dossiers.view(actor, DossierPageController.code(code));
    model.addAttribute("page", actionPages.changed(view, version));
    return "dossier/changed";
  }
}
