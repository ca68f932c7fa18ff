package vn.motcua.ticket.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.CapacityStore;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.web.SetupPage.Capacity;
import vn.motcua.ticket.web.SetupPage.Typed;

/** Puts what an agency's people wait for into words. */
@Component
class SetupPages {

  private final SetupStore store;
  private final CapacityStore capacities;
  private final Organisation organisation;
  private final Clock clock;

  SetupPages(SetupStore store, CapacityStore capacities, Organisation organisation, Clock clock) {
    this.store = store;
    this.capacities = capacities;
    this.organisation = organisation;
    this.clock = clock;
  }

  SetupPage page(Actor actor, long agencyId, Typed typed, Problems problems) {
    var agencies = agencies(actor);
    var agency =
        agencies.stream()
            .filter(each -> each.id() == agencyId)
            .findFirst()
            .orElseThrow(() -> new Denied(Permission.KIOSK_MANAGE));
    var services = store.services(agencyId, today());
    var letters = services.stream().collect(toMap(TicketService::id, TicketService::prefix));
    var names = services.stream().collect(toMap(TicketService::id, SetupPages::name));
    return new SetupPage(
        agency.name(),
        Long.toString(agencyId),
        agencies.stream().map(each -> new Option(Long.toString(each.id()), each.name())).toList(),
        services.stream().map(each -> new Option(Long.toString(each.id()), name(each))).toList(),
        store.counters(agencyId, today()).stream()
            .map(counter -> new Option(Long.toString(counter.id()), serves(counter, letters)))
            .toList(),
        capacities.capacities(agencyId).stream().map(each -> capacity(each, names)).toList(),
        typed,
        problems);
  }

  private static String name(TicketService service) {
    return service.prefix() + " · " + service.name();
  }

  private static String serves(Counter counter, Map<Long, String> letters) {
    var served =
        counter.services().stream().map(id -> letters.getOrDefault(id, "")).collect(joining(" "));
    return t("ticket.counter", counter.number()) + " · " + served;
  }

  private static Capacity capacity(CapacityStore.Capacity line, Map<Long, String> names) {
    return new Capacity(
        names.getOrDefault(line.serviceId(), ""),
        Vietnam.show(line.validFrom()),
        Show.number(line.perHour()));
  }

  private List<Agency> agencies(Actor actor) {
    return Stream.concat(
            Stream.of(organisation.agency(actor.agencyId())),
            organisation.children(actor.agencyId(), today()).stream())
        .filter(agency -> actor.mayWholly(Permission.KIOSK_MANAGE, agency.path()))
        .toList();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
