package vn.motcua.receipt.sending;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.receipt.store.BatchStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/** Sends a batch that was refused once more, under its name. */
@UseCase
public class SendBatchAgain {

  private final BatchStore store;
  private final AuditTrail audit;
  private final Clock clock;

  SendBatchAgain(BatchStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws NotVisible when it is not there, was taken, or is another agency's
   */
  @Transactional
  public void handle(Actor actor, long id) {
    actor.require(Permission.RECEIPT_MANAGE, actor.agencyPath());
    if (!store.again(actor.agencyId(), id, clock.instant())) {
      throw new NotVisible("batch " + id);
    }
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(actor.agencyId())),
        "receipt-sent-again",
        Map.of("batch", id));
  }
}
