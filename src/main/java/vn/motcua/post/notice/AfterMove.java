package vn.motcua.post.notice;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.handover.ReturnDelivered;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.post.events.ParcelMoved;
import vn.motcua.post.events.ParcelMoved.News;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.post.spi.MoneyOnDelivery;
import vn.motcua.post.store.FactStore;
import vn.motcua.shared.Vietnam;

/** What follows when a result was delivered or came back, in the transaction that moved it. */
@Component
class AfterMove {

  private final ReturnDelivered delivered;
  private final MoneyOnDelivery money;
  private final FactStore facts;
  private final ApplicationEventPublisher publisher;
  private final MessageSource messages;

  AfterMove(
      ReturnDelivered delivered,
      MoneyOnDelivery money,
      FactStore facts,
      ApplicationEventPublisher publisher,
      MessageSource messages) {
    this.delivered = delivered;
    this.money = money;
    this.facts = facts;
    this.publisher = publisher;
    this.messages = messages;
  }

  /**
   * @param dossier locked
   * @param after the parcel as it is now
   */
  void follow(Dossier dossier, Parcel after, Instant at) {
    if (after.direction() != Direction.RETURN) {
      return;
    }
    if (after.state() == State.DELIVERED) {
      collected(after, at);
      count(after, at);
      var note =
          messages.getMessage(
              "post.returned.note",
              new Object[] {
                after.addressee().name(),
                after.tracking().isEmpty() ? after.number() : after.tracking()
              },
              Vietnam.LOCALE);
      var unused = delivered.handle(dossier, at, note);
    } else if (after.state() == State.BACK_AT_DESK) {
      publisher.publishEvent(
          new ParcelMoved(
              News.BACK_AT_DESK,
              after.dossier(),
              after.procedure(),
              after.number(),
              after.tracking(),
              after.why(),
              after.agencyId()));
    }
  }

  private void collected(Parcel parcel, Instant at) {
    if (parcel.cod() > 0) {
      money.collected(parcel.dossier(), parcel.number(), parcel.cod(), at);
    }
  }

  private void count(Parcel parcel, Instant at) {
    var day = Vietnam.date(at);
    facts.add(
        FactStore.Kind.DELIVERED,
        parcel.id(),
        parcel.agencyId(),
        parcel.agencyPath(),
        parcel.field(),
        day,
        parcel.dueOn() == null || !day.isAfter(parcel.dueOn()));
  }
}
