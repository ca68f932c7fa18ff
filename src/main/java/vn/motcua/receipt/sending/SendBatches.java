package vn.motcua.receipt.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.receipt.issuing.Machine;
import vn.motcua.receipt.sending.ReceiptTransmission.Answer;
import vn.motcua.receipt.store.BatchStore;
import vn.motcua.shared.SubjectRef;

/**
 * Sends what was sealed within the quarter of an hour, so on the day. A batch that was not taken is
 * sent again, at the latest an hour later, and those of its agency that came after it wait: a
 * cancellation never arrives before what it cancels.
 */
@Component
class SendBatches implements TimedWork {

  private static final Logger log = LoggerFactory.getLogger(SendBatches.class);

  private final GatherBatches gather;
  private final BatchStore store;
  private final ReceiptTransmission transmission;
  private final AuditTrail audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  SendBatches(
      GatherBatches gather,
      BatchStore store,
      ReceiptTransmission transmission,
      AuditTrail audit,
      TransactionOperations transaction,
      Clock clock) {
    this.gather = gather;
    this.store = store;
    this.transmission = transmission;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "receipt.send";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    if (!transmission.isConfigured()) {
      return;
    }
    while (gather.handle()) {
      // the next ones
    }
    for (var next = store.claim(clock.instant());
        next.isPresent();
        next = store.claim(clock.instant())) {
      send(next.get());
    }
  }

  private void send(Batch batch) {
    var answer = transmission.send(batch.name(), BatchXml.of(batch, store.papers(batch.id())));
    transaction.executeWithoutResult(
        status -> {
          switch (answer) {
            case Answer.Taken taken -> {
              store.taken(batch.id(), taken.reference(), clock.instant());
              tell(batch, "taken");
            }
            case Answer.Refused refused -> {
              store.refused(batch.id(), refused.answer(), clock.instant());
              tell(batch, refused.answer());
            }
            case Answer.Away away -> {
              log.warn("Receipts of batch {} are sent later: {}", batch.name(), away.answer());
              store.away(batch.id(), away.answer());
            }
          }
        });
  }

  private void tell(Batch batch, String answer) {
    audit.append(
        Machine.ACTOR,
        new SubjectRef("agency", Long.toString(batch.agencyId())),
        "receipt-sent",
        Map.of("batch", batch.name(), "papers", batch.papers(), "answer", answer));
  }
}
