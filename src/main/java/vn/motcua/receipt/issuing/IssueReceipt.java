package vn.motcua.receipt.issuing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.receipt.NewReceipt;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.store.NumberStore;
import vn.motcua.receipt.store.ReceiptQueries;
import vn.motcua.receipt.store.ReceiptStore;

/**
 * Enters what was taken as owed, then numbers what the agency owes: one that comes while others
 * wait does not overtake them.
 */
@Component
class IssueReceipt {

  private static final int FIRST = 1;

  private final ReceiptStore store;
  private final ReceiptQueries queries;
  private final NumberStore numbers;
  private final NumberOwed number;
  private final Organisation organisation;

  IssueReceipt(
      ReceiptStore store,
      ReceiptQueries queries,
      NumberStore numbers,
      NumberOwed number,
      Organisation organisation) {
    this.store = store;
    this.queries = queries;
    this.numbers = numbers;
    this.number = number;
    this.organisation = organisation;
  }

  /** The first under its key, unless there is one. */
  Receipt handle(NewReceipt receipt) {
    return queries.ofKey(receipt.key()).or(() -> entered(receipt, FIRST, null)).orElseThrow();
  }

  /** In the place of another. */
  Receipt handle(NewReceipt receipt, Receipt replaced) {
    var edition = receipt.key().equals(replaced.key()) ? replaced.edition() + 1 : FIRST;
    return entered(receipt, edition, replaced.id()).orElseThrow();
  }

  private Optional<Receipt> entered(NewReceipt receipt, int edition, @Nullable Long replaces) {
    var path = organisation.agency(receipt.agencyId()).path();
    numbers.lock(receipt.agencyId());
    var id = store.add(receipt, path, edition, replaces);
    if (id.isEmpty()) {
      // somebody else's transaction entered it while this one waited
      return queries.ofKey(receipt.key());
    }
    var unused = number.handle(receipt.agencyId());
    return store.find(id.getAsLong());
  }
}
