package vn.motcua.evaluation.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** What costs points, and the evaluation of one officer. */
@Controller
@RequestMapping(Places.BASE)
class EvaluationController {

  private final EvaluationQuestions questions;
  private final CostingPages costing;
  private final OfficerPages officers;

  EvaluationController(EvaluationQuestions questions, CostingPages costing, OfficerPages officers) {
    this.questions = questions;
    this.costing = costing;
    this.officers = officers;
  }

  /** Of the agencies asked for, of one of them, or of one officer. */
  @GetMapping("/costing")
  String costing(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    var officer = officer(asked);
    var question = question(actor, officer, asked);
    var back =
        officer != null && !mayRead(actor, question)
            ? Places.officer(question, officer)
            : back(actor, asked, question);
    model.addAttribute(
        "page",
        costing.page(
            question, CostingPages.index(asked), officer, back, asked.getOrDefault("cursor", "")));
    return "evaluation/costing";
  }

  /** The evaluation somebody came from, which may be of several agencies. */
  private String back(Actor actor, Map<String, String> asked, ReportQuestion question) {
    return asked.containsKey("agency") ? questions.read(actor, asked).url() : question.url();
  }

  /** One's own. */
  @GetMapping("/mine")
  String mine(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    var question = questions.own(actor, asked);
    model.addAttribute(
        "page", officers.page(question, actor.accountId(), mayRead(actor, question)));
    return "evaluation/officer";
  }

  /** Whoever reads an agency's reports reads its officers'; everybody reads one's own. */
  @GetMapping("/officers/{account:\\d{1,18}}")
  String officer(
      Actor actor,
      @PathVariable long account,
      @RequestParam Map<String, String> asked,
      Model model) {
    var question = question(actor, account, asked);
    model.addAttribute("page", officers.page(question, account, mayRead(actor, question)));
    return "evaluation/officer";
  }

  private ReportQuestion question(Actor actor, @Nullable Long officer, Map<String, String> asked) {
    var isOwn = Objects.equals(officer, actor.accountId());
    if (isOwn && !actor.mayWholly(Permission.REPORT_READ, actor.agencyPath())) {
      return questions.own(actor, asked);
    }
    return officer == null || asked.containsKey("of")
        ? questions.of(actor, asked)
        : questions.one(actor, asked);
  }

  private static boolean mayRead(Actor actor, ReportQuestion question) {
    return actor.mayWholly(Permission.REPORT_READ, question.scope().agency().path());
  }

  private static @Nullable Long officer(Map<String, String> asked) {
    return asked.containsKey("officer")
        ? EvaluationQuestions.number(asked.getOrDefault("officer", ""))
        : null;
  }
}
