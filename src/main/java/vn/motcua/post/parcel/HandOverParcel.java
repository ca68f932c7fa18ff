package vn.motcua.post.parcel;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.events.ParcelMoved;
import vn.motcua.post.events.ParcelMoved.News;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** The desk gives a parcel to the carrier, or tells it to collect papers. */
@UseCase
public class HandOverParcel {

  private static final int LONGEST_TRACKING = 40;

  private final SeenParcel seen;
  private final PaidOrCollected paid;
  private final DeliveryDays days;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  HandOverParcel(
      SeenParcel seen,
      PaidOrCollected paid,
      DeliveryDays days,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.seen = seen;
    this.paid = paid;
    this.days = days;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Refused while more is owed than will be collected, where the agency wants results paid before.
   *
   * @param tracking the number on the post office's slip; needed unless the carrier gave one when
   *     it was booked, which stays
   */
  @Transactional
  public void handle(Actor actor, String number, long seenVersion, String tracking) {
    var before = seen.lock(actor, number, seenVersion, parcel -> parcel.state() == State.PREPARED);
    paid.require(actor, before);
    var tracked = before.tracking().isEmpty() ? typed(tracking) : before.tracking();
    var now = clock.instant();
    var after =
        days.handedOver(before, State.HANDED_TO_CARRIER, now)
            .with(
                to -> {
                  to.tracking = tracked;
                  // handed over by hand: there is nothing to be booked any more
                  to.ordering =
                      before.ordering() == Ordering.BOOKED ? Ordering.BOOKED : Ordering.NONE;
                });
    seen.store(
        actor, DeskAct.HAND_OVER, before, after, "", State.HANDED_TO_CARRIER, "parcel-handed-over");
    tell(after);
  }

  private void tell(Parcel parcel) {
    if (parcel.direction() == Direction.RETURN) {
      publisher.publishEvent(
          new ParcelMoved(
              News.HANDED_OVER,
              parcel.dossier(),
              parcel.procedure(),
              parcel.number(),
              parcel.tracking(),
              "",
              parcel.agencyId()));
    }
  }

  private static String typed(String tracking) {
    var clean = Text.clean(tracking);
    if (clean.isEmpty()) {
      throw new Refused(List.of(Finding.of("tracking", PostRefusal.POST_TRACKING_MISSING)));
    }
    if (clean.length() > LONGEST_TRACKING) {
      throw new Refused(
          List.of(Finding.of("tracking", PostRefusal.POST_TEXT_TOO_LONG, LONGEST_TRACKING)));
    }
    return clean;
  }
}
