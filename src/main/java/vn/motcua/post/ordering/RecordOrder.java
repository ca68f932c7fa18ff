package vn.motcua.post.ordering;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.post.carrier.Carrier.Booked;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.store.OrderStore;
import vn.motcua.post.store.ParcelStore;
import vn.motcua.shared.Vietnam;

/** Writes down what the carrier answered, unless the desk changed its mind meanwhile. */
@Component
class RecordOrder {

  private final OrderStore store;
  private final ParcelStore parcels;
  private final MessageSource messages;
  private final Clock clock;

  RecordOrder(OrderStore store, ParcelStore parcels, MessageSource messages, Clock clock) {
    this.store = store;
    this.parcels = parcels;
    this.messages = messages;
    this.clock = clock;
  }

  @Transactional
  void booked(Parcel parcel, String node, Booked booked) {
    var now = clock.instant();
    if (store.booked(parcel, node, booked, now)) {
      tell(parcel, DeskAct.BOOK, booked.tracking(), now);
    } else {
      store.giveBack(parcel, node);
    }
  }

  @Transactional
  void notTaken(Parcel parcel, String node, String reason) {
    if (store.notTaken(parcel, node, reason)) {
      tell(parcel, DeskAct.NOT_TAKEN, reason, clock.instant());
    } else {
      store.giveBack(parcel, node);
    }
  }

  @Transactional
  void cancelled(Parcel parcel, String node) {
    var unused = store.cancelled(parcel, node);
  }

  private void tell(Parcel parcel, DeskAct what, String note, Instant now) {
    var carrier = messages.getMessage("post.carrier", null, Vietnam.LOCALE);
    var unused = parcels.tell(parcel, ParcelEvent.of(what, now, 0, carrier, note, null), now);
  }
}
