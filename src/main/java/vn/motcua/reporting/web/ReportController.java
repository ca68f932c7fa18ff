package vn.motcua.reporting.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.reporting.closing.ClosePeriod;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** Statutory reports, and the dossiers behind each figure. */
@Controller
class ReportController {

  private final ReportQuestions questions;
  private final List<ViewPages> views;
  private final FigurePages figures;
  private final ChangePages changes;
  private final ClosePeriod close;

  ReportController(
      ReportQuestions questions,
      List<ViewPages> views,
      FigurePages figures,
      ChangePages changes,
      ClosePeriod close) {
    this.questions = questions;
    this.views = views;
    this.figures = figures;
    this.changes = changes;
    this.close = close;
  }

  @GetMapping(ReportQuestion.PATH)
  String report(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    require(actor);
    var question = questions.read(actor, asked);
    var pages =
        views.stream()
            .filter(each -> each.views().contains(question.view()))
            .findFirst()
            .orElseThrow();
    model.addAttribute("page", pages.page(actor, question));
    return pages.template();
  }

  @GetMapping(ReportQuestion.DOSSIERS)
  String dossiers(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    require(actor);
    var question = questions.read(actor, asked);
    var cursor = asked.getOrDefault("cursor", "");
    var cell = questions.cell(question, asked);
    model.addAttribute(
        "page", figures.page(actor, question, cell, cursor.isEmpty() ? null : cursor));
    return "reporting/figure";
  }

  /** Closes the period; asked again, it stays closed. */
  @PostMapping(ReportQuestion.CLOSE)
  String close(Actor actor, @RequestParam Map<String, String> asked) {
    require(actor);
    var question = questions.read(actor, asked);
    close.handle(actor, question.scope(), question.period());
    return "redirect:" + question.url();
  }

  /** What is judged otherwise now than when the period was closed. */
  @GetMapping(ReportQuestion.CHANGES)
  String changes(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    require(actor);
    model.addAttribute("page", changes.page(actor, questions.read(actor, asked)));
    return "reporting/changes";
  }

  private static void require(Actor actor) {
    if (actor.scopes(Permission.REPORT_READ).isEmpty()) {
      throw new Denied(Permission.REPORT_READ);
    }
  }
}
