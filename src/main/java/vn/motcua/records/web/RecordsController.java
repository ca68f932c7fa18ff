package vn.motcua.records.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.records.work.CheckContents;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** How the store of files is; its next contents can be compared with their names at once. */
@Controller
@RequestMapping(RecordsController.PATH)
class RecordsController {

  static final String PATH = "/desk/records";

  private final RecordsPages pages;
  private final TermsPages terms;
  private final CheckContents check;

  RecordsController(RecordsPages pages, TermsPages terms, CheckContents check) {
    this.pages = pages;
    this.terms = terms;
    this.check = check;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    require(actor);
    return new ModelAndView("records/store", "page", pages.page());
  }

  /** What a council is to decide about; nothing is deleted here. */
  @GetMapping("/terms")
  ModelAndView terms(Actor actor, @RequestParam(defaultValue = "") String after) {
    require(actor);
    return new ModelAndView("records/terms", "page", terms.page(after));
  }

  /** As the work in the background does every five minutes: a stretch of 500 MB at most. */
  @PostMapping("/check")
  String check(Actor actor) {
    require(actor);
    check.run();
    return "redirect:" + PATH;
  }

  /** The store is everybody's: whoever looks after any agency's system may look. */
  private static void require(Actor actor) {
    if (!actor.mayAnywhere(Permission.RECORDS_MANAGE)) {
      throw new Denied(Permission.RECORDS_MANAGE);
    }
  }
}
