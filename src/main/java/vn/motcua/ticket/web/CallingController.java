package vn.motcua.ticket.web;

import static vn.motcua.platform.web.Words.t;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.ticket.calling.CallTickets;

/** A counter calls whoever is next, and says what became of them. */
@Controller
@RequestMapping(CallingController.PATH)
class CallingController {

  static final String PATH = "/desk/tickets";

  private final CallTickets call;
  private final CallingPages pages;

  CallingController(CallTickets call, CallingPages pages) {
    this.call = call;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView counter(
      Actor actor,
      @RequestParam(defaultValue = "") String counter,
      @RequestParam(defaultValue = "") String empty) {
    var note = empty.isEmpty() ? "" : t("ticket.nobody");
    return page(pages.page(actor, counter, note, Problems.NONE));
  }

  @PostMapping("/next")
  ModelAndView next(Actor actor, @RequestParam(defaultValue = "0") long counter) {
    return after(actor, counter, () -> call.next(actor, counter).isPresent() ? "" : "&empty=yes");
  }

  @PostMapping("/again")
  ModelAndView again(Actor actor, @RequestParam long counter, @RequestParam long version) {
    return after(actor, counter, () -> done(() -> call.again(actor, version)));
  }

  @PostMapping("/absent")
  ModelAndView absent(Actor actor, @RequestParam long counter, @RequestParam long version) {
    return after(actor, counter, () -> done(() -> call.absent(actor, version)));
  }

  @PostMapping("/done")
  ModelAndView finish(Actor actor, @RequestParam long counter, @RequestParam long version) {
    return after(actor, counter, () -> done(() -> call.done(actor, version)));
  }

  @PostMapping("/transfer")
  ModelAndView transfer(
      Actor actor,
      @RequestParam long counter,
      @RequestParam long version,
      @RequestParam(defaultValue = "0") long service) {
    return after(actor, counter, () -> done(() -> call.transfer(actor, version, service)));
  }

  private static String done(Runnable act) {
    act.run();
    return "";
  }

  private interface Act {
    String perform();
  }

  private ModelAndView after(Actor actor, long counter, Act act) {
    try {
      return new ModelAndView("redirect:" + PATH + "?counter=" + counter + act.perform());
    } catch (Refused refused) {
      var page = page(pages.page(actor, Long.toString(counter), "", Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView page(CallingPage page) {
    return new ModelAndView("ticket/calling", "page", page);
  }
}
