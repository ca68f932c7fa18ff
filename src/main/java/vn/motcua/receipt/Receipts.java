package vn.motcua.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/**
 * Receipts for whoever takes money. All that writes runs in the caller's transaction: money and its
 * receipt are entered together or not at all. Who may is for the caller to ask.
 */
public interface Receipts {

  /**
   * Issues a receipt, or answers the one that stands for the key already: one receipt for a key,
   * however often and by however many it is asked for.
   *
   * <p>It gets the next number of the symbol in force at the agency. The agency's row stays locked
   * until the transaction ends, so a roll-back leaves no hole; ask late in the transaction, and for
   * several agencies in the order of their ids. Where no symbol is in force or its numbers are used
   * up the money is not refused: the receipt is {@link ReceiptState#OWED} and is numbered in its
   * turn as soon as there are numbers.
   */
  Receipt issue(NewReceipt receipt);

  /**
   * Cancels a receipt; it stays, and a signed edition says that it was cancelled. When it was
   * replaced, what took its place is cancelled. Nothing happens when that was cancelled before.
   *
   * @param reason why, as printed
   * @throws vn.motcua.shared.Refused without a reason
   */
  void cancel(long id, String reason, Actor by);

  /**
   * Cancels a receipt and issues another in its place that names it. Asked again under the same key
   * it answers what was issued then.
   *
   * @param receipt of the same agency; its key may be the one of the receipt it replaces
   * @param reason why, as printed on the cancelled one
   * @throws vn.motcua.shared.Refused without a reason, or when the receipt was cancelled before
   */
  Receipt replace(long id, NewReceipt receipt, String reason, Actor by);

  /**
   * The receipt that stands for a key: what replaced the first under the same key, cancelled or
   * not.
   */
  Optional<Receipt> ofKey(String key);

  /** The receipts of something in the order the money came, cancelled ones too. */
  List<Receipt> of(SubjectRef subject);

  /** Whether a receipt asked for on that day would get a number at once. */
  boolean canIssue(long agencyId, LocalDate day);

  /** The page of a receipt at the desk; for links. */
  static String address(long id) {
    return "/desk/receipts/" + id;
  }
}
