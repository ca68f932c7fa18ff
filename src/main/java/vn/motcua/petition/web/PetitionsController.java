package vn.motcua.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;

/** The lists of petitions. */
@Controller
@RequestMapping(ListPages.PATH)
class PetitionsController {

  private final ListPages pages;

  PetitionsController(ListPages pages) {
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(
      Actor actor,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String concern,
      @RequestParam(defaultValue = "") String after) {
    var query = ListPages.query(list, q, source, concern, after);
    return new ModelAndView("petition/list", "page", pages.page(actor, query));
  }
}
