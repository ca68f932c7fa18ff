package vn.motcua.desk.worklist;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Worklist;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Text;

/** Work on several dossiers at once: preview, doing it, what became of each. */
@Controller
class BulkController {

  private static final String OUTCOME = "outcome";

  private final BulkPages pages;
  private final BulkWork work;

  BulkController(BulkPages pages, BulkWork work) {
    this.pages = pages;
    this.work = work;
  }

  /** Shows what would be done; changes nothing. */
  @PostMapping("/desk/bulk/{act}")
  String preview(
      Actor actor,
      @PathVariable String act,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam(defaultValue = "") String list,
      Model model) {
    var wanted = wanted(actor, act);
    var picks = Pick.all(pick);
    if (picks.isEmpty()) {
      return "redirect:" + WorklistAddress.PATH + "?list=" + known(list);
    }
    model.addAttribute(
        "page", pages.page(actor, wanted, picks, known(list), BulkForm.EMPTY, Problems.NONE));
    return "desk/bulk";
  }

  /** Does it, each dossier on its own. */
  @PostMapping("/desk/bulk/{act}/perform")
  String perform(
      Actor actor,
      @PathVariable String act,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String cause,
      @RequestParam(defaultValue = "") String note,
      Model model,
      RedirectAttributes next) {
    var wanted = wanted(actor, act);
    var picks = Pick.all(pick);
    var form = new BulkForm(Text.clean(to), cause, note);
    var missing = form.missing(wanted);
    if (!missing.isEmpty()) {
      model.addAttribute("page", pages.page(actor, wanted, picks, known(list), form, missing));
      return "desk/bulk";
    }
    next.addFlashAttribute(
        OUTCOME,
        new BulkOutcome(wanted.name(), known(list), work.perform(actor, wanted, picks, form)));
    return "redirect:/desk/bulk/outcome";
  }

  /** What became of each; shown once. */
  @GetMapping("/desk/bulk/outcome")
  String outcome(Model model) {
    return model.getAttribute(OUTCOME) instanceof BulkOutcome
        ? "desk/outcome"
        : "redirect:" + WorklistAddress.PATH;
  }

  private static BulkAct wanted(Actor actor, String key) {
    var act = BulkAct.of(key).orElseThrow(() -> new NotVisible("bulk " + key));
    if (!actor.mayAnywhere(act.needed())) {
      throw new Denied(act.needed());
    }
    return act;
  }

  private static String known(String list) {
    return Worklist.of(list).orElse(Worklist.OPEN).key();
  }
}
