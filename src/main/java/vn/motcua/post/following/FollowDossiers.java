package vn.motcua.post.following;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Contacts;
import vn.motcua.dossier.events.DossierEntered;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Status;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.parcel.BeginParcel;
import vn.motcua.post.store.FactStore;
import vn.motcua.post.store.FactStore.Kind;
import vn.motcua.post.store.ParcelStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * Parcels go with their dossiers, in the transaction that moves those: a result that is wanted by
 * post waits to be prepared, and is not sent once it was handed over otherwise.
 */
@Component
class FollowDossiers {

  private final Contacts contacts;
  private final BeginParcel begin;
  private final ParcelStore store;
  private final FactStore facts;
  private final Clock clock;

  FollowDossiers(
      Contacts contacts, BeginParcel begin, ParcelStore store, FactStore facts, Clock clock) {
    this.contacts = contacts;
    this.begin = begin;
    this.store = store;
    this.facts = facts;
    this.clock = clock;
  }

  @EventListener
  void on(DossierEntered entered) {
    var dossier = entered.dossier();
    facts.add(
        Kind.RECEIVED,
        dossier.id(),
        dossier.agencyId(),
        dossier.agencyPath(),
        dossier.procedure().field(),
        Vietnam.date(clock.instant()),
        dossier.channel() == Channel.POST);
  }

  @EventListener
  void on(DossierMoved moved) {
    var before = moved.before().status();
    var after = moved.after().status();
    if (before == after) {
      return;
    }
    if (after == Status.FINISHED) {
      finished(moved.actor(), moved.after());
    } else if (before == Status.FINISHED) {
      left(moved.actor(), moved.after());
    } else if (after.isFinal() || before == Status.AWAITING_SUPPLEMENT) {
      close(moved.actor(), moved.after(), Direction.COLLECT);
    }
    if (after == Status.RETURNED && before != Status.FINISHED) {
      count(moved.after(), false);
    }
  }

  /** A part's result goes to its group. */
  private void finished(Actor actor, Dossier dossier) {
    var byPost =
        dossier.family().parent() == null
            && contacts
                .of(dossier.code())
                .filter(contact -> contact.returnBy() == ReturnBy.POST)
                .isPresent();
    if (byPost && store.open(dossier.code(), Direction.RETURN).isEmpty()) {
      var unused = begin.handle(actor, Direction.RETURN, dossier, DeskAct.BEGIN);
    }
  }

  /** What the post delivered is no longer under way when its dossier follows. */
  private void left(Actor actor, Dossier dossier) {
    var delivered = store.isDelivered(dossier.code());
    if (dossier.status() == Status.RETURNED) {
      count(dossier, delivered);
    }
    close(actor, dossier, Direction.RETURN);
  }

  private void close(Actor actor, Dossier dossier, Direction direction) {
    store
        .open(dossier.code(), direction)
        .ifPresent(
            parcel -> {
              if (parcel.state().isBeforeHandOver()) {
                store(actor, parcel, parcel.cancelled(clock.instant()), DeskAct.CANCEL);
              } else if (parcel.waitsForDesk()) {
                store(actor, parcel, parcel.settled(clock.instant()), DeskAct.SETTLE);
              }
            });
  }

  private void store(Actor actor, Parcel before, Parcel after, DeskAct act) {
    var now = clock.instant();
    store.update(before, after, now);
    var unused =
        store.tell(
            before,
            ParcelEvent.of(act, now, actor.accountId(), actor.fullName(), "", after.state()),
            now);
  }

  private void count(Dossier dossier, boolean byPost) {
    facts.add(
        Kind.RETURNED,
        dossier.id(),
        dossier.returnAgencyId(),
        dossier.returnAgencyPath(),
        dossier.procedure().field(),
        Vietnam.date(Objects.requireNonNull(dossier.outcome().returnedAt())),
        byPost);
  }
}
