package vn.motcua.receipt.issuing;

import vn.motcua.receipt.ReceiptRefusal;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** Why somebody cancels, as printed on the cancelled edition. */
final class Reasons {

  private static final int LONGEST = 500;

  private Reasons() {}

  static String checked(String typed) {
    var reason = Text.clean(typed);
    if (reason.isEmpty()) {
      throw new Refused(ReceiptRefusal.RECEIPT_REASON_MISSING);
    }
    if (reason.length() > LONGEST) {
      throw new Refused(ReceiptRefusal.RECEIPT_REASON_TOO_LONG, LONGEST);
    }
    return reason;
  }
}
