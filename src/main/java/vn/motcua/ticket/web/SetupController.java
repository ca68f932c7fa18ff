package vn.motcua.ticket.web;

import java.util.List;
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
import vn.motcua.ticket.setup.SetCapacity;
import vn.motcua.ticket.setup.SetUpDesk;
import vn.motcua.ticket.web.SetupPage.Typed;

/** Services and counters of an agency: opened, looked at, ended; seats by appointment. */
@Controller
@RequestMapping(SetupController.PATH)
class SetupController {

  static final String PATH = "/desk/tickets/setup";

  private final SetUpDesk setUp;
  private final SetCapacity setCapacity;
  private final SetupPages pages;

  SetupController(SetUpDesk setUp, SetCapacity setCapacity, SetupPages pages) {
    this.setUp = setUp;
    this.setCapacity = setCapacity;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "0") long agency) {
    var id = agency == 0 ? actor.agencyId() : agency;
    return page(actor, id, Typed.NOTHING, Problems.NONE);
  }

  @PostMapping("/services")
  ModelAndView openService(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String prefix,
      @RequestParam(defaultValue = "") String name) {
    try {
      setUp.openService(actor, agency, prefix, name);
      return to(agency);
    } catch (Refused refused) {
      return refused(page(actor, agency, Typed.ofService(prefix, name), Problems.of(refused)));
    }
  }

  @PostMapping("/counters")
  ModelAndView openCounter(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false, defaultValue = "") List<Long> services) {
    try {
      setUp.openCounter(actor, agency, number, services);
      return to(agency);
    } catch (Refused refused) {
      var chosen = services.stream().map(String::valueOf).toList();
      return refused(page(actor, agency, Typed.ofCounter(number, chosen), Problems.of(refused)));
    }
  }

  @PostMapping("/appointments")
  ModelAndView setCapacity(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "0") long service,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String seats) {
    try {
      setCapacity.handle(actor, agency, service, from, seats);
      return to(agency);
    } catch (Refused refused) {
      var typed = Typed.ofCapacity(Long.toString(service), from, seats);
      return refused(page(actor, agency, typed, Problems.of(refused)));
    }
  }

  @PostMapping("/services/{id:\\d{1,18}}/end")
  ModelAndView endService(Actor actor, @PathVariable long id, @RequestParam long agency) {
    try {
      setUp.endService(actor, agency, id);
      return to(agency);
    } catch (Refused refused) {
      return refused(page(actor, agency, Typed.NOTHING, Problems.of(refused)));
    }
  }

  @PostMapping("/counters/{id:\\d{1,18}}/end")
  ModelAndView endCounter(Actor actor, @PathVariable long id, @RequestParam long agency) {
    setUp.endCounter(actor, agency, id);
    return to(agency);
  }

  private ModelAndView page(Actor actor, long agencyId, Typed typed, Problems problems) {
    return new ModelAndView("ticket/setup", "page", pages.page(actor, agencyId, typed, problems));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(long agency) {
    return new ModelAndView("redirect:" + PATH + "?agency=" + agency);
  }
}
