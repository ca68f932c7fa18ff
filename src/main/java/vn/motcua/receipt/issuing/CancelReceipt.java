package vn.motcua.receipt.issuing;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.paper.PaperKind;
import vn.motcua.receipt.store.NumberStore;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.receipt.store.ReceiptStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.SubjectRef;

/** Cancels a receipt that stands; one that was printed gets a signed edition that says so. */
@Component
class CancelReceipt {

  private final ReceiptStore store;
  private final NumberStore numbers;
  private final PaperStore papers;
  private final PublicAddress address;
  private final AuditTrail audit;
  private final Clock clock;

  CancelReceipt(
      ReceiptStore store,
      NumberStore numbers,
      PaperStore papers,
      PublicAddress address,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.numbers = numbers;
    this.papers = papers;
    this.address = address;
    this.audit = audit;
    this.clock = clock;
  }

  /** What stands in the place of that one, locked. */
  Receipt standing(long id) {
    var receipt = lock(id);
    for (var next = receipt.replacedBy(); next != null; next = receipt.replacedBy()) {
      receipt = find(next);
    }
    return receipt;
  }

  /** The agency first, as whoever numbers does. */
  Receipt lock(long id) {
    numbers.lock(find(id).agencyId());
    return find(id);
  }

  private Receipt find(long id) {
    return store.find(id).orElseThrow(() -> new NotVisible("receipt " + id));
  }

  /** Nothing happens when it was cancelled before. */
  void handle(Receipt receipt, String reason, Actor by) {
    var now = clock.instant();
    if (!store.cancel(receipt.id(), by, reason, now)) {
      return;
    }
    if (receipt.numbering() != null) {
      papers.order(receipt.id(), PaperKind.CANCELLED, now, address.get());
    }
    audit.append(
        by,
        new SubjectRef("receipt", Long.toString(receipt.id())),
        "receipt-cancelled",
        Map.of(receipt.subject().type(), receipt.subject().id()));
  }
}
