package vn.motcua.ticket.calling;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.events.DossierEntered;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.store.CallStore;
import vn.motcua.ticket.store.TicketStore;

/**
 * Joins what somebody takes in to the ticket that person is serving, in the transaction of the
 * intake: the dossier knows nothing of tickets.
 */
@Component
class JoinDossiers {

  private final CallStore calls;
  private final TicketStore store;
  private final Clock clock;

  JoinDossiers(CallStore calls, TicketStore store, Clock clock) {
    this.calls = calls;
    this.store = store;
    this.clock = clock;
  }

  @EventListener
  void on(DossierEntered entered) {
    var now = clock.instant();
    calls
        .servedBy(entered.actor().accountId())
        .filter(ticket -> ticket.day().equals(Vietnam.date(now)))
        .ifPresent(ticket -> store.join(ticket.id(), entered.dossier().code().value(), now));
  }
}
