package vn.motcua.reporting.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/**
 * The figures of whoever asks, and nobody else's: neither agency nor officer is read from the
 * address.
 */
@Controller
class OwnFiguresController {

  private final ReportQuestions questions;
  private final ViewPages overviews;
  private final FigurePages figures;

  OwnFiguresController(ReportQuestions questions, List<ViewPages> views, FigurePages figures) {
    this.questions = questions;
    this.overviews =
        views.stream()
            .filter(each -> each.views().contains(ReportView.OVERVIEW))
            .findFirst()
            .orElseThrow();
    this.figures = figures;
  }

  @GetMapping(ReportQuestion.OWN)
  String own(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    require(actor);
    model.addAttribute("page", overviews.page(actor, questions.own(actor, asked)));
    return overviews.template();
  }

  @GetMapping(ReportQuestion.OWN_DOSSIERS)
  String dossiers(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    require(actor);
    var question = questions.own(actor, asked);
    var cursor = asked.getOrDefault("cursor", "");
    model.addAttribute(
        "page",
        figures.page(
            actor, question, questions.cell(question, asked), cursor.isEmpty() ? null : cursor));
    return "reporting/figure";
  }

  private static void require(Actor actor) {
    if (!actor.mayAnywhere(Permission.REPORT_OWN)) {
      throw new Denied(Permission.REPORT_OWN);
    }
  }
}
