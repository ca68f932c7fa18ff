package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.ConsultationDesk;
import vn.motcua.dossier.ConsultationTab;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.processing.AnswerConsultation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The work of those who are asked: their list, what they are asked, their answer. */
@Controller
@RequestMapping("/desk/consultations")
class ConsultationController {

  private static final int UNPROCESSABLE = 422;

  private final ConsultationDesk desk;
  private final AnswerConsultation answer;
  private final ConsultationPages pages;

  ConsultationController(
      ConsultationDesk desk, AnswerConsultation answer, ConsultationPages pages) {
    this.desk = desk;
    this.answer = answer;
    this.pages = pages;
  }

  @GetMapping
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    var tab = ConsultationTab.of(list).orElse(ConsultationTab.TO_ANSWER);
    model.addAttribute("page", pages.list(actor, tab, cursor));
    return "dossier/consultations";
  }

  @GetMapping("/{code}/{number}")
  String show(Actor actor, @PathVariable String code, @PathVariable int number, Model model) {
    var view = desk.view(actor, DossierPageController.code(code), number);
    model.addAttribute("page", pages.page(view, "", "", Problems.NONE));
    return "dossier/consultation";
  }

  @PostMapping("/{code}/{number}/answer")
  String answer(
      Actor actor,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(name = "answer", defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String note,
      Model model,
      HttpServletResponse response) {
    var dossier = DossierPageController.code(code);
    try {
      answer.handle(actor, dossier, number, known(chosen), note);
      return "redirect:/desk/consultations/" + dossier + "/" + number;
    } catch (Refused refused) {
      if (refused.code() == DossierRefusal.ILLEGAL_TRANSITION) {
        throw refused;
      }
      response.setStatus(UNPROCESSABLE);
      var view = desk.view(actor, dossier, number);
      model.addAttribute("page", pages.page(view, chosen, note, Problems.of(refused)));
      return "dossier/consultation";
    }
  }

  private static @Nullable Answer known(String chosen) {
    return Arrays.stream(Answer.values())
        .filter(each -> each.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }
}
