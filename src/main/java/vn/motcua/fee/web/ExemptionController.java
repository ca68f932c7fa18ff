package vn.motcua.fee.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.fee.rule.EndExemption;
import vn.motcua.fee.rule.Scopes;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Who pays less: a new exemption, the end of one. */
@Controller
@RequestMapping(FeesPages.PATH + "/exemptions")
class ExemptionController {

  private final FeesPages pages;
  private final FeeChanges changes;
  private final EndExemption end;

  ExemptionController(FeesPages pages, FeeChanges changes, EndExemption end) {
    this.pages = pages;
    this.changes = changes;
    this.end = end;
  }

  @GetMapping("/new")
  ModelAndView ask(Actor actor) {
    Scopes.of(actor);
    return page(ExemptionForm.empty(), Problems.NONE);
  }

  @PostMapping("/new")
  ModelAndView enter(Actor actor, @ModelAttribute ExemptionForm form) {
    try {
      changes.exempt(actor, form);
      return new ModelAndView("redirect:" + FeesPages.PATH + "?done");
    } catch (Refused refused) {
      return unprocessed(page(form.again(), Problems.of(refused)));
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
    var action = FeesPages.PATH + "/exemptions/" + id + "/end";
    return new ModelAndView("fee/end", "page", new EndPage(row, action, day, reason, problems));
  }

  private ModelAndView page(ExemptionForm form, Problems problems) {
    var page =
        new ExemptionPage(
            form, Choices.reaches(), Choices.fields(pages.fields()), Choices.channels(), problems);
    return new ModelAndView("fee/exemption", "page", page);
  }

  private static ModelAndView unprocessed(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
