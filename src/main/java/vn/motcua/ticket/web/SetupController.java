package vn.motcua.ticket.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.setup.SetUpDesk;
import vn.motcua.ticket.store.SetupStore;

/** Services and counters of an agency: opened, looked at, ended. */
@Controller
@RequestMapping(SetupController.PATH)
class SetupController {

  static final String PATH = "/desk/tickets/setup";

  private final SetUpDesk setUp;
  private final SetupStore store;
  private final Organisation organisation;
  private final Clock clock;

  SetupController(SetUpDesk setUp, SetupStore store, Organisation organisation, Clock clock) {
    this.setUp = setUp;
    this.store = store;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "0") long agency) {
    var id = agency == 0 ? actor.agencyId() : agency;
    return page(actor, id, "", "", "", List.of(), Problems.NONE);
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
      return refused(page(actor, agency, prefix, name, "", List.of(), Problems.of(refused)));
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
      return refused(page(actor, agency, "", "", number, chosen, Problems.of(refused)));
    }
  }

  @PostMapping("/services/{id:\\d{1,18}}/end")
  ModelAndView endService(Actor actor, @PathVariable long id, @RequestParam long agency) {
    setUp.endService(actor, agency, id);
    return to(agency);
  }

  @PostMapping("/counters/{id:\\d{1,18}}/end")
  ModelAndView endCounter(Actor actor, @PathVariable long id, @RequestParam long agency) {
    setUp.endCounter(actor, agency, id);
    return to(agency);
  }

  private ModelAndView page(
      Actor actor,
      long agencyId,
      String prefix,
      String name,
      String number,
      List<String> chosen,
      Problems problems) {
    var agencies = agencies(actor);
    var agency =
        agencies.stream()
            .filter(each -> each.id() == agencyId)
            .findFirst()
            .orElseThrow(() -> new Denied(Permission.KIOSK_MANAGE));
    var today = Vietnam.date(clock.instant());
    var services = store.services(agencyId, today);
    var letters = services.stream().collect(toMap(TicketService::id, TicketService::prefix));
    var page =
        new SetupPage(
            agency.name(),
            Long.toString(agencyId),
            agencies.stream()
                .map(each -> new Option(Long.toString(each.id()), each.name()))
                .toList(),
            services.stream()
                .map(
                    service ->
                        new Option(
                            Long.toString(service.id()), service.prefix() + " · " + service.name()))
                .toList(),
            store.counters(agencyId, today).stream()
                .map(
                    counter ->
                        new Option(
                            Long.toString(counter.id()),
                            t("ticket.counter", counter.number())
                                + " · "
                                + counter.services().stream()
                                    .map(id -> letters.getOrDefault(id, ""))
                                    .collect(joining(" "))))
                .toList(),
            prefix,
            name,
            number,
            chosen,
            problems);
    return new ModelAndView("ticket/setup", "page", page);
  }

  private List<Agency> agencies(Actor actor) {
    return Stream.concat(
            Stream.of(organisation.agency(actor.agencyId())),
            organisation.children(actor.agencyId(), Vietnam.date(clock.instant())).stream())
        .filter(agency -> actor.mayWholly(Permission.KIOSK_MANAGE, agency.path()))
        .toList();
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(long agency) {
    return new ModelAndView("redirect:" + PATH + "?agency=" + agency);
  }
}
