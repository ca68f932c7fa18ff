package vn.motcua.post.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.handover.ReturnDelivered;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.post.model.Movement;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.model.State;
import vn.motcua.post.parcel.DeliveryDays;
import vn.motcua.post.store.ParcelStore;
import vn.motcua.shared.Actor;

/**
 * Moves a parcel, with all that follows from it in the same transaction: a result that was
 * delivered is paid for and returned, both once.
 *
 * <p>The dossier is locked before the parcel, as whoever hands a result over at the counter locks
 * them.
 */
@Component
class MoveParcel {

  private final ParcelStore store;
  private final DeliveryDays days;
  private final ReturnDelivered delivered;
  private final AfterMove follow;
  private final AuditTrail audit;
  private final Clock clock;

  MoveParcel(
      ParcelStore store,
      DeliveryDays days,
      ReturnDelivered delivered,
      AfterMove follow,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.days = days;
    this.delivered = delivered;
    this.follow = follow;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is said of a parcel.
   *
   * @param carrierEvent null when the desk says it
   * @param by who says it
   * @param postage đồng; null when not said
   */
  record Said(
      @Nullable String carrierEvent,
      Movement movement,
      Instant at,
      Actor by,
      String tracking,
      String place,
      String reason,
      @Nullable Long postage) {}

  /** The parcel and its dossier, which nobody else changes until the transaction ends. */
  record Held(Parcel parcel, Dossier dossier) {}

  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Held> hold(String number) {
    return store
        .find(number)
        .flatMap(found -> delivered.hold(found.dossier()))
        .flatMap(dossier -> store.lock(number).map(parcel -> new Held(parcel, dossier)));
  }

  /**
   * Writes it down, unless it was said before, and moves the parcel if it leads somewhere.
   *
   * @return whether it moved
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean say(Held held, Said said) {
    var parcel = held.parcel();
    var now = clock.instant();
    var at = said.at().isAfter(now) ? now : said.at();
    var to = parcel.state().after(said.movement());
    var event =
        new ParcelEvent(
            said.carrierEvent(),
            said.movement().name(),
            at,
            said.by().accountId(),
            said.by().fullName(),
            said.place(),
            said.reason(),
            to.orElse(null));
    if (!store.tell(parcel, event, now)) {
      return false;
    }
    to.ifPresent(state -> move(held, said, state, at, now));
    return to.isPresent();
  }

  private void move(Held held, Said said, State state, Instant at, Instant now) {
    var before = held.parcel();
    var after =
        days.handedOver(before, state, at)
            .with(
                to -> {
                  to.tracking = before.tracking().isEmpty() ? said.tracking() : before.tracking();
                  to.why = said.reason().isEmpty() ? before.why() : said.reason();
                  to.postage = said.postage() == null ? before.postage() : said.postage();
                  to.deliveredAt = state == State.DELIVERED ? at : null;
                });
    store.update(before, after, now);
    audit.append(
        said.by(),
        before.subject(),
        "parcel-moved",
        Map.of("dossier", before.dossier().value(), "state", state.name()));
    follow.follow(held.dossier(), after, at);
  }

  /** Nobody's account, at the desk whose parcel it is. */
  static Actor carrier(Parcel parcel, String name) {
    return new Actor(0, "-", name, parcel.agencyId(), parcel.agencyPath(), null, List.of());
  }
}
