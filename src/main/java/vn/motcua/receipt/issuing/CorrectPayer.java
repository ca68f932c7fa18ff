package vn.motcua.receipt.issuing;

import java.util.ArrayList;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.receipt.NewReceipt;
import vn.motcua.receipt.Payer;
import vn.motcua.receipt.ReceiptRefusal;
import vn.motcua.receipt.Receipts;
import vn.motcua.receipt.store.ReadableReceipts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Replaces a receipt of the own agency by one with another payer's name or address. Amounts are not
 * corrected here: they follow the money.
 */
@UseCase
public class CorrectPayer {

  private static final int LONGEST = 200;

  private final ReadableReceipts readable;
  private final Receipts receipts;

  CorrectPayer(ReadableReceipts readable, Receipts receipts) {
    this.readable = readable;
    this.receipts = receipts;
  }

  /**
   * @return id of the receipt in its place
   * @throws Refused with all that is wrong, when nothing was changed or it was cancelled before
   */
  @Transactional
  public long handle(Actor actor, long id, String typedName, String typedAddress, String reason) {
    var receipt = CancelAtDesk.standing(readable, actor, id);
    var name = Text.clean(typedName);
    var address = Text.clean(typedAddress);
    var findings = new ArrayList<Finding>();
    if (name.isEmpty() || name.length() > LONGEST) {
      findings.add(Finding.of("name", ReceiptRefusal.SYMBOL_TEXT_MISSING, LONGEST));
    }
    if (address.length() > LONGEST) {
      findings.add(Finding.of("address", ReceiptRefusal.SYMBOL_TEXT_MISSING, LONGEST));
    }
    if (findings.isEmpty() && new Payer(name, address).equals(receipt.payer())) {
      findings.add(Finding.of("name", ReceiptRefusal.RECEIPT_PAYER_SAME));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var corrected =
        new NewReceipt(
            receipt.agencyId(),
            receipt.key(),
            receipt.subject(),
            new Payer(name, address),
            receipt.items(),
            receipt.means(),
            receipt.collector(),
            receipt.collectedAt());
    return receipts.replace(id, corrected, reason, actor).id();
  }
}
