package vn.motcua.receipt.issuing;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.ReceiptRefusal;
import vn.motcua.receipt.Receipts;
import vn.motcua.receipt.store.ReadableReceipts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Cancels a receipt of the own agency, with a reason; the money is another matter. */
@UseCase
public class CancelAtDesk {

  private final ReadableReceipts readable;
  private final Receipts receipts;

  CancelAtDesk(ReadableReceipts readable, Receipts receipts) {
    this.readable = readable;
    this.receipts = receipts;
  }

  /**
   * @throws Refused without a reason, or when it was cancelled before
   */
  @Transactional
  public void handle(Actor actor, long id, String reason) {
    var receipt = standing(readable, actor, id);
    receipts.cancel(receipt.id(), reason, actor);
  }

  static Receipt standing(ReadableReceipts readable, Actor actor, long id) {
    var receipt = readable.find(actor, id).orElseThrow(() -> new NotVisible("receipt " + id));
    if (!mayChange(actor, receipt)) {
      throw new Denied(Permission.RECEIPT_MANAGE);
    }
    if (receipt.isCancelled()) {
      throw new Refused(ReceiptRefusal.RECEIPT_CANCELLED_BEFORE);
    }
    return receipt;
  }

  /** Whoever keeps the receipts of the agency that issued it. */
  public static boolean mayChange(Actor actor, Receipt receipt) {
    return receipt.agencyId() == actor.agencyId()
        && actor.may(Permission.RECEIPT_MANAGE, actor.agencyPath());
  }
}
