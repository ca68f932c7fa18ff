package vn.motcua.receipt.paper;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.audit.AuditTrail;
import vn.motcua.receipt.issuing.Machine;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.records.Records;

/** Keeps a sealed edition: the PDF as a file, the XML beside it. */
@Component
class KeepEdition {

  private final Records records;
  private final PaperStore store;
  private final AuditTrail audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  KeepEdition(
      Records records,
      PaperStore store,
      AuditTrail audit,
      TransactionOperations transaction,
      Clock clock) {
    this.records = records;
    this.store = store;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Nothing is kept when somebody else sealed it meanwhile. */
  void handle(OrderedPaper ordered, String fileName, byte[] pdf, byte[] xml) {
    var content = records.store(pdf);
    transaction.executeWithoutResult(
        status -> {
          var subject = ReceiptFiles.subject(ordered.receiptId());
          var file = records.keep(Machine.ACTOR, subject, fileName, content);
          if (store.sign(ordered.id(), file.id(), xml, clock.instant())) {
            audit.append(
                Machine.ACTOR,
                subject,
                "receipt-sealed",
                Map.of("kind", ordered.kind().name(), "sha256", content.hash().hex()));
          } else {
            status.setRollbackOnly();
          }
        });
  }
}
