package vn.motcua.satisfaction.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** What the answers come to: of an agency, or somebody's own. */
@Controller
@RequestMapping(ResultQuestion.PATH)
class ResultsController {

  private final ResultQuestions questions;
  private final ResultsPages pages;

  ResultsController(ResultQuestions questions, ResultsPages pages) {
    this.questions = questions;
    this.pages = pages;
  }

  @GetMapping
  String results(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    model.addAttribute("page", pages.page(actor, questions.read(actor, asked)));
    return "satisfaction/results";
  }

  @GetMapping("/own")
  String own(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    if (!actor.mayAnywhere(Permission.REPORT_OWN)) {
      throw new Denied(Permission.REPORT_OWN);
    }
    model.addAttribute("page", pages.own(actor, questions.span(asked)));
    return "satisfaction/results";
  }
}
