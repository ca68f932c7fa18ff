package vn.motcua.evaluation.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.evaluation.declaring.AppraiseFigures;
import vn.motcua.evaluation.declaring.DeclareFigures;
import vn.motcua.evaluation.declaring.DeclaredForm;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.reporting.period.Period;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** What an agency is judged by as a whole: declared by it, appraised by somebody else. */
@Controller
@RequestMapping(Places.UNIT)
class UnitController {

  private final EvaluationQuestions questions;
  private final UnitPages pages;
  private final DeclareFigures declare;
  private final AppraiseFigures appraise;

  UnitController(
      EvaluationQuestions questions,
      UnitPages pages,
      DeclareFigures declare,
      AppraiseFigures appraise) {
    this.questions = questions;
    this.pages = pages;
    this.declare = declare;
    this.appraise = appraise;
  }

  @GetMapping
  String show(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    var question = questions.one(actor, asked);
    var anew = asked.getOrDefault("declare", "").equals("yes");
    model.addAttribute("page", pages.page(actor, question, anew, null, Problems.NONE));
    return "evaluation/unit";
  }

  @PostMapping("/declare")
  ModelAndView declare(
      Actor actor,
      @RequestParam Map<String, String> asked,
      @RequestParam int version,
      @ModelAttribute DeclaredForm form) {
    return written(declare::handle, true, actor, asked, version, form);
  }

  @PostMapping("/appraise")
  ModelAndView appraise(
      Actor actor,
      @RequestParam Map<String, String> asked,
      @RequestParam int version,
      @ModelAttribute DeclaredForm form) {
    return written(appraise::handle, false, actor, asked, version, form);
  }

  /** What is done with the figures of a form. */
  private interface Writing {
    void handle(Actor actor, Agency agency, Period period, int seenVersion, DeclaredForm form);
  }

  private ModelAndView written(
      Writing writing,
      boolean declaring,
      Actor actor,
      Map<String, String> asked,
      int version,
      DeclaredForm form) {
    var question = questions.one(actor, asked);
    var agency = question.scope().agency();
    try {
      writing.handle(actor, agency, question.period(), version, form);
    } catch (Refused refused) {
      var page = pages.page(actor, question, declaring, form, Problems.of(refused));
      return new ModelAndView(
          "evaluation/unit", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:" + Places.unit(question, agency.id()));
  }
}
