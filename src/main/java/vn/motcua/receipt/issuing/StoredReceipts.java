package vn.motcua.receipt.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.receipt.NewReceipt;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.ReceiptRefusal;
import vn.motcua.receipt.Receipts;
import vn.motcua.receipt.store.NumberStore;
import vn.motcua.receipt.store.ReceiptQueries;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Receipts in the database. */
@Component
class StoredReceipts implements Receipts {

  private final IssueReceipt issue;
  private final CancelReceipt cancel;
  private final ReceiptQueries queries;
  private final NumberStore numbers;

  StoredReceipts(
      IssueReceipt issue, CancelReceipt cancel, ReceiptQueries queries, NumberStore numbers) {
    this.issue = issue;
    this.cancel = cancel;
    this.queries = queries;
    this.numbers = numbers;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Receipt issue(NewReceipt receipt) {
    return issue.handle(receipt);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void cancel(long id, String reason, Actor by) {
    cancel.handle(cancel.standing(id), Reasons.checked(reason), by);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Receipt replace(long id, NewReceipt receipt, String reason, Actor by) {
    var why = Reasons.checked(reason);
    var replaced = cancel.lock(id);
    var before = queries.ofKey(receipt.key()).filter(found -> isInPlaceOf(found, id));
    if (before.isPresent()) {
      return before.get();
    }
    if (replaced.agencyId() != receipt.agencyId()) {
      throw new IllegalArgumentException("receipt " + id + " is another agency's");
    }
    if (replaced.isCancelled()) {
      throw new Refused(ReceiptRefusal.RECEIPT_CANCELLED_BEFORE);
    }
    cancel.handle(replaced, why, by);
    return issue.handle(receipt, replaced);
  }

  private static boolean isInPlaceOf(Receipt found, long id) {
    return found.replaces() != null && found.replaces() == id;
  }

  @Override
  public Optional<Receipt> ofKey(String key) {
    return queries.ofKey(key);
  }

  @Override
  public List<Receipt> of(SubjectRef subject) {
    return queries.of(subject);
  }

  @Override
  public boolean canIssue(long agencyId, LocalDate day) {
    return numbers.next(agencyId, day).isPresent();
  }
}
