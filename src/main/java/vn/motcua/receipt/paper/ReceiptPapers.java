package vn.motcua.receipt.paper;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.receipt.Numbering;
import vn.motcua.receipt.store.ReceiptStore;
import vn.motcua.receipt.store.SymbolStore;

/** What stands on an edition. */
@Component
class ReceiptPapers {

  private final ReceiptStore receipts;
  private final SymbolStore symbols;
  private final ReceiptMarks marks;

  ReceiptPapers(ReceiptStore receipts, SymbolStore symbols, ReceiptMarks marks) {
    this.receipts = receipts;
    this.symbols = symbols;
    this.marks = marks;
  }

  ReceiptPaper of(OrderedPaper ordered) {
    var receipt = receipts.find(ordered.receiptId()).orElseThrow();
    var numbering = Objects.requireNonNull(receipt.numbering());
    var isCancelled = ordered.kind() == PaperKind.CANCELLED;
    return new ReceiptPaper(
        receipt,
        symbols.find(numbering.symbolId(), numbering.year()).orElseThrow(),
        isCancelled ? receipt.cancellation() : null,
        number(receipt.replaces()),
        isCancelled ? number(receipt.replacedBy()) : null,
        ordered.address(),
        marks.token(receipt));
  }

  /** Null where there is none, or it has no number. */
  private @Nullable Numbering number(@Nullable Long id) {
    return id == null ? null : receipts.find(id).orElseThrow().numbering();
  }
}
