package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.urging.AnswerUrging;
import vn.motcua.dossier.urging.UrgeDossier;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The forms for a call after a dossier, and for its answer. */
@Controller
@RequestMapping("/desk/dossiers/{code}")
class UrgingController {

  private static final int UNPROCESSABLE = 422;

  private final Dossiers dossiers;
  private final UrgeDossier urge;
  private final AnswerUrging answer;
  private final UrgingPages pages;

  UrgingController(Dossiers dossiers, UrgeDossier urge, AnswerUrging answer, UrgingPages pages) {
    this.dossiers = dossiers;
    this.urge = urge;
    this.answer = answer;
    this.pages = pages;
  }

  @GetMapping("/urge")
  String askCall(Actor actor, @PathVariable String code, Model model) {
    var parsed = DossierPageController.code(code);
    urge.require(actor, parsed);
    model.addAttribute(
        "page", pages.call(dossiers.view(actor, parsed), UrgingForm.EMPTY, Problems.NONE));
    return "dossier/urge";
  }

  @PostMapping("/urge")
  String takeCall(
      Actor actor,
      @PathVariable String code,
      @ModelAttribute UrgingForm form,
      Model model,
      HttpServletResponse response) {
    var parsed = DossierPageController.code(code);
    try {
      urge.handle(actor, parsed, form.call());
      return "redirect:/desk/dossiers/" + parsed;
    } catch (Refused refused) {
      if (refused.code() == DossierRefusal.NOTHING_TO_URGE) {
        throw refused;
      }
      response.setStatus(UNPROCESSABLE);
      model.addAttribute(
          "page", pages.call(dossiers.view(actor, parsed), form, Problems.of(refused)));
      return "dossier/urge";
    }
  }

  @GetMapping("/answer")
  String askAnswer(Actor actor, @PathVariable String code, Model model) {
    var parsed = DossierPageController.code(code);
    var waiting = answer.open(actor, parsed);
    model.addAttribute(
        "page", pages.answer(dossiers.view(actor, parsed), waiting, "", Problems.NONE));
    return "dossier/answer";
  }

  @PostMapping("/answer")
  String giveAnswer(
      Actor actor,
      @PathVariable String code,
      @ModelAttribute UrgingForm form,
      Model model,
      HttpServletResponse response) {
    var parsed = DossierPageController.code(code);
    try {
      answer.handle(actor, parsed, form.seenCalls(), form.text(form.note()));
      return "redirect:/desk/dossiers/" + parsed;
    } catch (Refused refused) {
      if (refused.code() == DossierRefusal.NO_CALL_WAITS) {
        throw refused;
      }
      response.setStatus(UNPROCESSABLE);
      model.addAttribute(
          "page",
          pages.answer(
              dossiers.view(actor, parsed),
              answer.open(actor, parsed),
              form.text(form.note()),
              Problems.of(refused)));
      return "dossier/answer";
    }
  }
}
