package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Passing a whole desk on: whose, to whom by field, to whom row by row, what became of each. */
@Controller
@RequestMapping(PassPages.PATH)
class PassController {

  private static final String SECONDS_TO_RELOAD = "3";

  private final PassRequests requests;
  private final PassPages pages;

  PassController(PassRequests requests, PassPages pages) {
    this.requests = requests;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView desks(Actor actor) {
    return new ModelAndView("dossier/desks", "page", pages.desks(actor));
  }

  @GetMapping("/{from:\\d{1,18}}")
  ModelAndView fields(Actor actor, @PathVariable long from) {
    return new ModelAndView("dossier/desk-fields", "page", pages.fields(actor, from));
  }

  /** Shows what would go to whom; changes nothing. */
  @PostMapping("/{from:\\d{1,18}}")
  ModelAndView preview(
      Actor actor, @PathVariable long from, @RequestParam Map<String, String> form) {
    return new ModelAndView("dossier/desk-rows", "page", pages.rows(actor, from, form));
  }

  @PostMapping("/{from:\\d{1,18}}/perform")
  ModelAndView perform(
      Actor actor,
      @PathVariable long from,
      @RequestParam(defaultValue = "") List<String> pass,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    try {
      var id = requests.pass(actor, from, pass, reason, idempotencyKey);
      return new ModelAndView("redirect:" + PassPages.PATH + "/passed/" + id);
    } catch (Refused refused) {
      var page =
          new ModelAndView(
              "dossier/desk-rows",
              "page",
              pages.rows(actor, from, pass, reason, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** What became of each row; while rows are left the page reloads by itself. */
  @GetMapping("/passed/{id:\\d{1,18}}")
  ModelAndView outcome(Actor actor, @PathVariable long id, HttpServletResponse response) {
    var page = pages.outcome(actor, id);
    if (page.left() > 0) {
      response.setHeader("Refresh", SECONDS_TO_RELOAD);
    }
    return new ModelAndView("dossier/desk-passed", "page", page);
  }
}
