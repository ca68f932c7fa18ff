package vn.motcua.fee.web;

import static vn.motcua.fee.web.RuleForm.text;
import static vn.motcua.platform.web.Words.t;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.fee.rule.EndFeeRule;
import vn.motcua.fee.rule.Scopes;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** What things cost: the list, a new rule, the end of one. */
@Controller
@RequestMapping(FeesPages.PATH)
class FeesController {

  private final FeesPages pages;
  private final FeeChanges changes;
  private final EndFeeRule end;

  FeesController(FeesPages pages, FeeChanges changes, EndFeeRule end) {
    this.pages = pages;
    this.changes = changes;
    this.end = end;
  }

  /**
   * @param imported how many rules were just taken from a file
   */
  @GetMapping
  ModelAndView list(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String over,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(required = false) @Nullable String done,
      @RequestParam(required = false) @Nullable Integer imported) {
    var said =
        imported != null ? t("fee.done.imported", imported) : done != null ? t("fee.done") : "";
    return new ModelAndView("fee/fees", "page", pages.make(actor, q, !over.isEmpty(), after, said));
  }

  @GetMapping("/new")
  ModelAndView ask(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String procedure) {
    Scopes.of(actor);
    return page(q, RuleForm.of(procedure), Problems.NONE);
  }

  @PostMapping("/new")
  ModelAndView enter(Actor actor, @ModelAttribute RuleForm form) {
    try {
      changes.enter(actor, form);
      return new ModelAndView("redirect:" + FeesPages.PATH + "?done");
    } catch (Refused refused) {
      return unprocessed(page("", form.again(), Problems.of(refused)));
    }
  }

  @GetMapping("/{id:\\d{1,18}}/end")
  ModelAndView askEnd(Actor actor, @PathVariable long id) {
    return endPage(actor, id, "", "", Problems.NONE);
  }

  @PostMapping("/{id:\\d{1,18}}/end")
  ModelAndView end(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String reason) {
    try {
      end.handle(actor, id, day, reason);
      return new ModelAndView("redirect:" + FeesPages.PATH + "?done");
    } catch (Refused refused) {
      return unprocessed(endPage(actor, id, day, reason, Problems.of(refused)));
    }
  }

  private ModelAndView endPage(Actor actor, long id, String day, String reason, Problems problems) {
    var row = pages.row(end.own(actor, id).what(), "", "", "", "");
    var action = FeesPages.PATH + "/" + id + "/end";
    return new ModelAndView("fee/end", "page", new EndPage(row, action, day, reason, problems));
  }

  private ModelAndView page(String query, RuleForm form, Problems problems) {
    var page =
        new RulePage(
            pages.procedure(text(form.procedure())).orElse(null),
            query,
            pages.found(query),
            form,
            Choices.channels(),
            Choices.timings(),
            Choices.formulas(),
            problems);
    return new ModelAndView("fee/rule", "page", page);
  }

  private static ModelAndView unprocessed(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
