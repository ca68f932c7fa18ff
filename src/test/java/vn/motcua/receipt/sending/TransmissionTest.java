package vn.motcua.receipt.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.ReceiptOffice;
import vn.motcua.receipt.Receipts;
import vn.motcua.receipt.paper.PaperKind;
import vn.motcua.receipt.sending.TaxReceiver.Sent;
import vn.motcua.receipt.store.BatchStore;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.testing.UseCaseTest;

/** Receipts on their way to a receiver over real HTTP that is not always well. */
@UseCaseTest
class TransmissionTest {

  private static final String SECRET = "khoa-chung-2026";

  @Autowired ApplicationContext context;
  @Autowired Receipts receipts;
  @Autowired PaperStore papers;
  @Autowired BatchStore batches;
  @Autowired GatherBatches gather;
  @Autowired SendBatchAgain again;
  @Autowired AuditTrail audit;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private TaxReceiver receiver;
  private ReceiptOffice office;
  private SendBatches send;

  @BeforeEach
  void open() {
    receiver = new TaxReceiver(SECRET);
    office = new ReceiptOffice(context);
    office.symbol("BL-26E", 1000, LocalDate.of(2026, 1, 1), null);
    send = sending(receiver.url());
    send.run();
    receiver.forget();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  private SendBatches sending(String url) {
    var transmission = new HttpTransmission(url, SECRET, false, clock);
    return new SendBatches(gather, batches, transmission, audit, transaction, clock);
  }

  @Test
  void what_was_sealed_is_sent_once_signed_and_byte_for_byte() {
    var one = sealed("<BienLai>một</BienLai>");
    var two = sealed("<BienLai>hai</BienLai>");
    send.run();
    send.run();
    assertThat(receiver.sent()).hasSize(1).allMatch(Sent::isSigned);
    assertThat(receiver.sent().getFirst().files())
        .containsExactly("LAP <BienLai>một</BienLai>", "LAP <BienLai>hai</BienLai>");
    var batch = batches.of(office.agency.id(), 0, 10).getFirst();
    assertThat(batch.state()).isEqualTo(Batch.State.TAKEN);
    assertThat(batch.reference()).isEqualTo("CQT-1");
    assertThat(batch.papers()).isEqualTo(2);
    assertThat(one.id()).isLessThan(two.id());
  }

  @Test
  void while_the_receiver_is_away_the_same_batch_is_sent_until_it_is_taken() {
    sealed("<BienLai/>");
    receiver.answer(503);
    send.run();
    send.run();
    assertThat(receiver.sent()).as("not before its time").hasSize(1);
    sealed("<BienLai>sau</BienLai>");
    later(Duration.ofMinutes(3), send::run);
    assertThat(receiver.sent()).as("the later one waits").hasSize(2);
    receiver.answer(200);
    later(Duration.ofHours(2), send::run);
    var sent = receiver.sent();
    assertThat(sent).hasSize(4).allMatch(Sent::isSigned);
    assertThat(sent.subList(0, 3)).extracting(Sent::name).containsOnly(sent.getFirst().name());
    assertThat(sent.get(2).files()).isEqualTo(sent.getFirst().files());
    assertThat(sent.get(3).files()).containsExactly("LAP <BienLai>sau</BienLai>");
    assertThat(batches.of(office.agency.id(), 0, 10))
        .extracting(Batch::state)
        .containsOnly(Batch.State.TAKEN);
  }

  @Test
  void a_receiver_that_hangs_up_is_asked_again_and_one_that_is_not_there_too() {
    sealed("<BienLai/>");
    receiver.hangUp();
    send.run();
    receiver.answer(200);
    later(Duration.ofHours(1), sending("http://127.0.0.1:1/")::run);
    assertThat(batches.of(office.agency.id(), 0, 10).getFirst().state())
        .isEqualTo(Batch.State.WAITING);
    later(Duration.ofHours(3), send::run);
    assertThat(batches.of(office.agency.id(), 0, 10).getFirst().state())
        .isEqualTo(Batch.State.TAKEN);
  }

  @Test
  void a_cancelled_receipt_is_sent_as_a_change_after_it_was_sent_as_new() {
    var receipt = ordered();
    transaction.executeWithoutResult(
        status -> receipts.cancel(receipt.id(), "Thu nhầm", office.accountant));
    sign(receipt, PaperKind.CANCELLED, "<Huy/>");
    send.run();
    assertThat(receiver.sent()).as("nothing before what it cancels").isEmpty();
    sign(receipt, PaperKind.ISSUED, "<Lap/>");
    send.run();
    assertThat(receiver.sent()).hasSize(1);
    assertThat(receiver.sent().getFirst().files()).containsExactly("LAP <Lap/>", "HUY <Huy/>");
  }

  @Test
  void a_refused_batch_stays_until_somebody_sends_it_again() {
    sealed("<BienLai/>");
    receiver.answer(422);
    send.run();
    var refused = batches.of(office.agency.id(), 0, 10).getFirst();
    assertThat(refused.state()).isEqualTo(Batch.State.REFUSED);
    assertThat(refused.answer()).isEqualTo("422");
    receiver.answer(200);
    later(Duration.ofDays(1), send::run);
    assertThat(receiver.sent()).hasSize(1);
    again.handle(office.accountant, refused.id());
    send.run();
    assertThat(receiver.sent()).hasSize(2);
    assertThat(receiver.sent().getLast().name()).isEqualTo(refused.name());
  }

  @Test
  void nobody_to_send_to_means_that_they_wait() {
    var receipt = sealed("<BienLai/>");
    sending("").run();
    assertThat(batches.of(office.agency.id(), 0, 10)).isEmpty();
    assertThat(papers.of(receipt.id())).isNotEmpty();
  }

  private static void later(Duration after, Runnable work) {
    AdjustableClock.at(Instant.now().plus(after), work);
  }

  private Receipt ordered() {
    return office.issue(office.money(ReceiptOffice.key(), 10_000, Instant.now()));
  }

  private Receipt sealed(String xml) {
    var receipt = ordered();
    sign(receipt, PaperKind.ISSUED, xml);
    return receipt;
  }

  private void sign(Receipt receipt, PaperKind kind, String xml) {
    var paper = papers.find(receipt.id(), kind).orElseThrow();
    assertThat(papers.sign(paper.id(), 1, xml.getBytes(StandardCharsets.UTF_8), Instant.now()))
        .isTrue();
  }
}
