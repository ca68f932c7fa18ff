package vn.motcua.payment.booking;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.events.MoneyBooked;
import vn.motcua.payment.model.Ledger;
import vn.motcua.payment.model.Ledger.Entry;
import vn.motcua.payment.model.Ledger.Outcome;
import vn.motcua.payment.model.MoneyEvent;
import vn.motcua.payment.store.ClaimStore;
import vn.motcua.payment.store.EventStore;

/**
 * Enters events into the accounts of a claim: one after another, each key once, the postings and
 * the balances in one transaction.
 */
@Component
public class Booking {

  private final ClaimStore claims;
  private final EventStore events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Booking(ClaimStore claims, EventStore events, ApplicationEventPublisher publisher, Clock clock) {
    this.claims = claims;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Entry book(long claimId, MoneyEvent event, EnteredBy by, String note) {
    var claim = claims.lock(claimId);
    if (events.isEntered(event.key())) {
      return Ledger.KNOWN;
    }
    var ledger = claim.ledger();
    var before = ledger.settled();
    var entry = ledger.enter(event);
    if (entry.outcome() == Outcome.ENTERED) {
      var settled = ledger.settled() - before;
      var booked =
          events.append(claim, event, entry.postings(), settled, clock.instant(), by, note);
      claims.update(claim.id(), ledger);
      publisher.publishEvent(new MoneyBooked(claim, booked, by));
    }
    return entry;
  }
}
