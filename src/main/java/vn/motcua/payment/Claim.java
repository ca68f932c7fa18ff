package vn.motcua.payment;

import vn.motcua.payment.model.Ledger;
import vn.motcua.shared.SubjectRef;

/**
 * What is owed for one subject, and how far it is paid.
 *
 * @param reference stands in transfers and addresses; letters and digits nobody can guess
 * @param title what is paid for, so that the reference opens nothing that should be hidden
 * @param item what stands on receipts
 * @param payerName whose receipt it becomes
 * @param version grows with each event
 */
public record Claim(
    long id,
    SubjectRef subject,
    String reference,
    long agencyId,
    String agencyPath,
    String field,
    String title,
    String item,
    String payerName,
    Ledger ledger,
    long version) {

  /** What is still owed, in đồng. */
  public long open() {
    return ledger.open();
  }

  /** Whether nothing is owed. */
  public boolean isSettled() {
    return ledger.open() == 0;
  }
}
