package vn.motcua.dossier.web;

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
import vn.motcua.dossier.separation.Exemptions;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/**
 * Exemptions from keeping receiving and deciding apart: given, taken back, and what they served.
 */
@Controller
@RequestMapping(ExemptionPages.PATH)
class ExemptionController {

  private final Exemptions exemptions;
  private final ExemptionPages pages;

  ExemptionController(Exemptions exemptions, ExemptionPages pages) {
    this.exemptions = exemptions;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor, @RequestParam(required = false) @Nullable Long before) {
    return new ModelAndView(
        "dossier/exemptions", "page", pages.all(actor, before, ExemptionForm.EMPTY, Problems.NONE));
  }

  @PostMapping
  ModelAndView grant(Actor actor, @ModelAttribute ExemptionForm form) {
    try {
      return to(exemptions.grant(actor, form.wanted()));
    } catch (Refused refused) {
      var answer =
          new ModelAndView(
              "dossier/exemptions", "page", pages.all(actor, null, form, Problems.of(refused)));
      answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return answer;
    }
  }

  @GetMapping("/{id:\\d{1,18}}")
  ModelAndView one(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String after) {
    return new ModelAndView("dossier/exemption", "page", pages.one(actor, id, after));
  }

  @PostMapping("/{id:\\d{1,18}}/revoke")
  ModelAndView revoke(Actor actor, @PathVariable long id) {
    exemptions.revoke(actor, id);
    return to(id);
  }

  private static ModelAndView to(long id) {
    return new ModelAndView("redirect:" + ExemptionPages.PATH + "/" + id);
  }
}
