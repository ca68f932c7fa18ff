package vn.motcua.ticket.web;

import static java.util.stream.Collectors.toMap;
import static vn.motcua.platform.web.Words.t;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.store.CapacityStore;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.ticket.store.TicketStore.Waiting;
import vn.motcua.ticket.taking.TakeTicket;
import vn.motcua.ticket.web.TakePage.Offered;

/** Puts what there is to wait for into words. */
@Component
class TakePages {

  private static final int MOST_AGENCIES = 500;

  private final SetupStore setup;
  private final TicketStore store;
  private final CapacityStore capacities;
  private final TakeTicket take;
  private final Organisation organisation;
  private final Clock clock;

  TakePages(
      SetupStore setup,
      TicketStore store,
      CapacityStore capacities,
      TakeTicket take,
      Organisation organisation,
      Clock clock) {
    this.setup = setup;
    this.store = store;
    this.capacities = capacities;
    this.take = take;
    this.organisation = organisation;
    this.clock = clock;
  }

  TakePage of(Agency agency, String action, Problems problems) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var waiting =
        store.waiting(agency.id(), today).stream()
            .collect(toMap(Waiting::serviceId, Waiting::waiting));
    return new TakePage(
        agency.name(),
        Long.toString(agency.id()),
        List.of(),
        setup.services(agency.id(), today).stream()
            .map(
                service ->
                    new Offered(
                        service.id(),
                        service.prefix(),
                        service.name(),
                        t("ticket.waiting", Show.number(waiting.getOrDefault(service.id(), 0)))))
            .toList(),
        take.isOpen(agency, now),
        !capacities.capacities(agency.id()).isEmpty(),
        action,
        problems);
  }

  /** The offices that give numbers by telephone. */
  TakePage offices() {
    var agencies =
        setup.agencies(MOST_AGENCIES).stream()
            .map(organisation::agency)
            .sorted(Comparator.comparing(Agency::name, Collator.getInstance(Vietnam.LOCALE)))
            .map(agency -> new Option(Long.toString(agency.id()), agency.name()))
            .toList();
    return new TakePage("", "", agencies, List.of(), false, false, "", Problems.NONE);
  }

  TakePage refused(Problems problems) {
    return new TakePage("", "", List.of(), List.of(), false, false, "", problems);
  }
}
