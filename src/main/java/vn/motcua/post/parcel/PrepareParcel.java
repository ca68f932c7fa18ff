package vn.motcua.post.parcel;

import java.time.Clock;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.carrier.Carrier;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.post.spi.MoneyOnDelivery;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/**
 * The clerk checked the address and put the papers into the envelope; from now on the carrier, if
 * there is one, is asked for the way. What the carrier did not take may be corrected.
 */
@UseCase
public class PrepareParcel {

  private final SeenParcel seen;
  private final Carrier carrier;
  private final MoneyOnDelivery money;
  private final Clock clock;

  PrepareParcel(SeenParcel seen, Carrier carrier, MoneyOnDelivery money, Clock clock) {
    this.seen = seen;
    this.carrier = carrier;
    this.money = money;
    this.clock = clock;
  }

  /**
   * Refused with all findings at once. Money is collected for results only, and no more than is
   * owed.
   */
  @Transactional
  public void handle(Actor actor, String number, long seenVersion, Preparation typed) {
    var before = seen.lock(actor, number, seenVersion, PrepareParcel::mayBePrepared);
    typed.check();
    var cod = before.direction() == Direction.RETURN ? toCollect(before, typed) : 0;
    var after =
        before.with(
            to -> {
              to.state = State.PREPARED;
              to.stateAt = clock.instant();
              to.addressee = typed.addressee();
              to.cod = cod;
              to.why = "";
              to.ordering = carrier.isConnected() ? Ordering.DUE : Ordering.NONE;
            });
    seen.store(actor, DeskAct.PREPARE, before, after, "", State.PREPARED, "parcel-prepared");
  }

  private long toCollect(Parcel parcel, Preparation typed) {
    var owed = money.owed(parcel.dossier());
    if (typed.dong() > owed) {
      throw new Refused(List.of(Finding.of("cod", PostRefusal.POST_MONEY_MORE, owed)));
    }
    return typed.dong();
  }

  /** What is booked cannot be changed any more, only cancelled. */
  public static boolean mayBePrepared(Parcel parcel) {
    return parcel.state() == State.TO_PREPARE
        || parcel.state() == State.PREPARED && !parcel.ordering().isAtCarrier();
  }
}
