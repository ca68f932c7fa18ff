package vn.motcua.payment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.booking.Booking;
import vn.motcua.payment.model.Ledger.Outcome;
import vn.motcua.payment.model.MoneyEvent;
import vn.motcua.payment.store.ClaimStore;
import vn.motcua.payment.store.EventStore;
import vn.motcua.shared.SubjectRef;

/** The money of subjects that other modules know; rights are for them to ask. */
@Component
public class Claims {

  private final ClaimStore claims;
  private final EventStore events;
  private final Booking booking;

  Claims(ClaimStore claims, EventStore events, Booking booking) {
    this.claims = claims;
    this.events = events;
    this.booking = booking;
  }

  /** The claim of the subject, opened if there is none; in the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Claim open(NewClaim fresh) {
    return claims.open(fresh);
  }

  public Optional<Claim> of(SubjectRef subject) {
    return claims.find(subject);
  }

  /** The claim as it is; others wait with theirs until the end of the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Claim> lock(SubjectRef subject) {
    return claims.find(subject).map(claim -> claims.lock(claim.id()));
  }

  /** Whether an event was entered under that key. */
  public boolean isEntered(String key) {
    return events.isEntered(key);
  }

  /** By what stands in a transfer or an address. */
  public Optional<Claim> byReference(String reference) {
    return claims.find(reference);
  }

  /** What happened to its money, the first event first. */
  public List<BookedEvent> history(long claimId) {
    return events.of(claimId);
  }

  /**
   * Enters an event once, in the caller's transaction; others at the same claim wait.
   *
   * @param note for whoever reads the history; may be empty
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome enter(long claimId, MoneyEvent event, EnteredBy by, String note) {
    return booking.book(claimId, event, by, note).outcome();
  }
}
