package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.succession.PassToSuccessors;
import vn.motcua.dossier.succession.PassingRunner;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Passes what ended agencies left behind to their successors: look, choose, confirm, watch. */
@Controller
@RequestMapping(SuccessionPages.PATH)
class SuccessionController {

  private static final String SECONDS_TO_RELOAD = "3";

  private final PassToSuccessors succession;
  private final PassingRunner runner;
  private final SuccessionPages pages;
  private final Idempotency idempotency;
  private final TransactionTemplate transaction;

  SuccessionController(
      PassToSuccessors succession,
      PassingRunner runner,
      SuccessionPages pages,
      Idempotency idempotency,
      TransactionTemplate transaction) {
    this.succession = succession;
    this.runner = runner;
    this.pages = pages;
    this.idempotency = idempotency;
    this.transaction = transaction;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return new ModelAndView("dossier/successions", "page", pages.all(actor));
  }

  @GetMapping("/{agency:\\d{1,18}}")
  ModelAndView one(Actor actor, @PathVariable long agency) {
    return new ModelAndView(
        "dossier/succession",
        "page",
        pages.one(actor, agency, new SuccessionForm(Map.of()), Problems.NONE));
  }

  @PostMapping("/{agency:\\d{1,18}}")
  ModelAndView confirm(
      Actor actor, @PathVariable long agency, @RequestParam Map<String, String> typed) {
    var form = new SuccessionForm(typed);
    try {
      var plan = form.plan(succession.successors(actor, agency));
      var id =
          transaction.execute(
              status ->
                  idempotency.once(
                      actor.accountId(),
                      form.text("idempotencyKey"),
                      "pass on " + agency + " " + plan,
                      () -> Long.toString(succession.confirm(actor, agency, plan))));
      runner.wake();
      return new ModelAndView(
          "redirect:" + SuccessionPages.PATH + "/passings/" + Objects.requireNonNull(id));
    } catch (Refused refused) {
      var page =
          new ModelAndView(
              "dossier/succession", "page", pages.one(actor, agency, form, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** While it works the page reloads by itself. */
  @GetMapping("/passings/{id:\\d{1,18}}")
  ModelAndView passing(Actor actor, @PathVariable long id, HttpServletResponse response) {
    var page = pages.passing(actor, id);
    if (page.atWork()) {
      response.setHeader("Refresh", SECONDS_TO_RELOAD);
    }
    return new ModelAndView("dossier/passing", "page", page);
  }
}
