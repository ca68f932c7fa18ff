package vn.motcua.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Delegations;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Authority to sign: given for a time, and ended. */
@Controller
@RequestMapping(DelegationPages.PATH)
class DelegationController {

  private final Delegations delegations;
  private final DelegationPages pages;

  DelegationController(Delegations delegations, DelegationPages pages) {
    this.delegations = delegations;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor, @RequestParam(required = false) @Nullable Long before) {
    return page(pages.all(actor, before, DelegationForm.EMPTY, Problems.NONE));
  }

  @PostMapping
  ModelAndView give(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = DelegationForm.of(typed);
    try {
      delegations.give(actor, form.wanted());
      return new ModelAndView("redirect:" + DelegationPages.PATH);
    } catch (Refused refused) {
      var page = page(pages.all(actor, null, form, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/{id:\\d{1,18}}/end")
  ModelAndView end(Actor actor, @PathVariable long id) {
    delegations.revoke(actor, id);
    return new ModelAndView("redirect:" + DelegationPages.PATH);
  }

  private static ModelAndView page(DelegationPage page) {
    return new ModelAndView("identity/delegations", "page", page);
  }
}
