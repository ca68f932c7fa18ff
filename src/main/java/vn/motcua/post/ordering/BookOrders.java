package vn.motcua.post.ordering;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.BackOff;
import vn.motcua.post.carrier.Carrier;
import vn.motcua.post.carrier.Carrier.Answer;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.store.OrderStore;
import vn.motcua.post.store.OrderStore.Claimed;
import vn.motcua.shared.Unavailable;

/**
 * Books and cancels at the carrier: one short transaction takes the next order, then the carrier is
 * asked, then another writes the answer down. A node that dies in between leaves the order to
 * whoever asks once its lease is over; the carrier knows it by our number and answers the same.
 */
@Component
public class BookOrders {

  /** Longer than any exchange with the carrier lasts. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private static final Logger log = LoggerFactory.getLogger(BookOrders.class);

  private final String node = UUID.randomUUID().toString();
  private final OrderStore store;
  private final RecordOrder record;
  private final DeskParty desks;
  private final Carrier carrier;
  private final Clock clock;

  BookOrders(OrderStore store, RecordOrder record, DeskParty desks, Carrier carrier, Clock clock) {
    this.store = store;
    this.record = record;
    this.desks = desks;
    this.carrier = carrier;
    this.clock = clock;
  }

  /** Does the next one; false when none is due, or no carrier is connected. */
  public boolean next() {
    if (!carrier.isConnected()) {
      return false;
    }
    var now = clock.instant();
    var claimed = store.claim(node, now, now.plus(LEASE));
    claimed.ifPresent(this::work);
    return claimed.isPresent();
  }

  private void work(Claimed claimed) {
    var parcel = claimed.parcel();
    try {
      if (parcel.ordering() == Ordering.CANCEL_DUE) {
        carrier.cancel(parcel.number());
        record.cancelled(parcel, node);
      } else {
        write(claimed, carrier.book(parcel, desks.of(parcel.agencyId())));
      }
    } catch (Unavailable away) {
      var pause = BackOff.after(claimed.attempts(), ThreadLocalRandom.current().nextDouble());
      log.warn("The carrier is away; {} waits {}", parcel.number(), pause);
      store.putOff(parcel, node, clock.instant().plus(pause));
    }
  }

  private void write(Claimed claimed, Answer answer) {
    switch (answer) {
      case Carrier.Booked booked -> record.booked(claimed.parcel(), node, booked);
      case Carrier.NotTaken refused -> record.notTaken(claimed.parcel(), node, refused.reason());
    }
  }
}
