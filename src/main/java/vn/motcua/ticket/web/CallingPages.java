package vn.motcua.ticket.web;

import static java.util.stream.Collectors.toMap;
import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.SpokenTicket;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.CallStore;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.ticket.store.TicketStore.Waiting;
import vn.motcua.ticket.web.CallingPage.Serving;

/** Puts a counter into words. */
@Component
class CallingPages {

  private final SetupStore setup;
  private final CallStore calls;
  private final TicketStore store;
  private final Clock clock;

  CallingPages(SetupStore setup, CallStore calls, TicketStore store, Clock clock) {
    this.calls = calls;
    this.setup = setup;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param chosen id of a counter as asked for; of whoever serves somebody, the one that is at
   * @param note said after an act; empty otherwise
   */
  CallingPage page(Actor actor, String chosen, String note, Problems problems) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    var today = Vietnam.date(clock.instant());
    var counters = setup.counters(actor.agencyId(), today);
    var services = setup.services(actor.agencyId(), today);
    var served = calls.servedBy(actor.accountId());
    var at =
        served
            .map(ticket -> String.valueOf(ticket.counterId()))
            .orElse(counters.size() == 1 ? Long.toString(counters.getFirst().id()) : chosen);
    var waiting =
        store.waiting(actor.agencyId(), today).stream()
            .collect(toMap(Waiting::serviceId, Waiting::waiting));
    return new CallingPage(
        counters.stream().map(CallingPages::option).toList(),
        at,
        served.map(ticket -> serving(ticket, counters, services)).orElse(null),
        services.stream()
            .map(
                service ->
                    new Option(
                        Show.number(waiting.getOrDefault(service.id(), 0)),
                        service.prefix() + " · " + service.name()))
            .toList(),
        services.stream()
            .map(
                service ->
                    new Option(
                        Long.toString(service.id()), service.prefix() + " · " + service.name()))
            .toList(),
        "/man-hinh/" + actor.agencyId(),
        actor.mayWholly(Permission.KIOSK_MANAGE, actor.agencyPath()),
        note,
        problems);
  }

  private Serving serving(Ticket ticket, List<Counter> counters, List<TicketService> services) {
    var number =
        counters.stream()
            .filter(counter -> Long.valueOf(counter.id()).equals(ticket.counterId()))
            .map(Counter::number)
            .findFirst()
            .orElse(1);
    var service =
        services.stream()
            .filter(each -> each.id() == ticket.serviceId())
            .map(TicketService::name)
            .findFirst()
            .orElse("");
    return new Serving(
        ticket.label(),
        ticket.version(),
        about(ticket, service),
        SpokenTicket.of(ticket.label(), number),
        store.dossiers(ticket.id()));
  }

  private static String about(Ticket ticket, String service) {
    var words = t("ticket.serving.about", service, Show.moment(ticket.takenAt()), ticket.calls());
    return words
        + (ticket.priority() ? " " + t("ticket.priority.mark") : "")
        + (ticket.appointedAt() == null
            ? ""
            : " " + t("appointment.mark", Vietnam.time(ticket.appointedAt())));
  }

  private static Option option(Counter counter) {
    return new Option(Long.toString(counter.id()), t("ticket.counter", counter.number()));
  }
}
