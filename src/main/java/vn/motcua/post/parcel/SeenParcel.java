package vn.motcua.post.parcel;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.model.State;
import vn.motcua.post.store.ParcelStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** What every act of the desk on a parcel has in common. */
@Component
public class SeenParcel {

  private final ParcelStore store;
  private final AuditTrail audit;
  private final Clock clock;

  SeenParcel(ParcelStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** The parcel, if it is the actor's work. */
  public static Parcel visible(Actor actor, Parcel parcel) {
    if (actor.agencyId() != parcel.agencyId()) {
      throw new NotVisible("parcel " + parcel.number());
    }
    if (!actor.may(parcel.needed(), parcel.agencyPath(), parcel.field())) {
      throw new Denied(parcel.needed());
    }
    return parcel;
  }

  /**
   * The parcel locked, if it is the actor's work, they saw its present version and it is where this
   * may be done; checked in this order.
   */
  Parcel lock(Actor actor, String number, long seenVersion, Predicate<Parcel> allowed) {
    var parcel =
        visible(actor, store.lock(number).orElseThrow(() -> new NotVisible("parcel " + number)));
    if (parcel.version() != seenVersion) {
      throw new StaleVersion("parcel " + number);
    }
    if (!allowed.test(parcel)) {
      throw new Refused(PostRefusal.POST_NOT_NOW);
    }
    return parcel;
  }

  /** Stores it with what happened and who did it. */
  void store(
      Actor actor,
      DeskAct act,
      Parcel before,
      Parcel after,
      String note,
      @Nullable State to,
      String audited) {
    var now = clock.instant();
    store.update(before, after, now);
    store.tell(
        before, ParcelEvent.of(act, now, actor.accountId(), actor.fullName(), note, to), now);
    audit.append(
        actor,
        before.subject(),
        audited,
        Map.of("dossier", before.dossier().value(), "state", after.state().name()));
  }
}
