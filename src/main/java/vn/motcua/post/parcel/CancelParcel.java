package vn.motcua.post.parcel;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.State;
import vn.motcua.shared.Actor;

/**
 * Not sent after all: the applicant comes, or brings the papers. Possible until it is handed over;
 * an order at the carrier is taken back.
 */
@UseCase
public class CancelParcel {

  private final SeenParcel seen;
  private final Clock clock;

  CancelParcel(SeenParcel seen, Clock clock) {
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * @param reason 1 to 300 characters
   */
  @Transactional
  public void handle(Actor actor, String number, long seenVersion, String reason) {
    var before = seen.lock(actor, number, seenVersion, parcel -> parcel.state().isBeforeHandOver());
    var why = Reason.of("reason", reason);
    var after = before.cancelled(clock.instant());
    seen.store(actor, DeskAct.CANCEL, before, after, why, State.CANCELLED, "parcel-cancelled");
  }
}
