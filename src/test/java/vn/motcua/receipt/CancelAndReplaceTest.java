package vn.motcua.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Refused;
import vn.motcua.testing.UseCaseTest;

/** What becomes of a receipt that is wrong: it stays, and something says so. */
@UseCaseTest
class CancelAndReplaceTest {

  @Autowired ApplicationContext context;
  @Autowired Receipts receipts;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private ReceiptOffice office;
  private Receipt receipt;

  @BeforeEach
  void money() {
    office = new ReceiptOffice(context);
    office.symbol("BL-26E", 1000, LocalDate.of(2026, 1, 1), null);
    receipt = office.issue(office.money(ReceiptOffice.key(), 50_000, Instant.now()));
  }

  @Test
  void a_cancelled_receipt_stays_with_its_number_and_the_reason() {
    cancel(receipt, "  Thu nhầm  người ");
    cancel(receipt, "Lần hai");
    var cancelled = receipts.ofKey(receipt.key()).orElseThrow();
    assertThat(cancelled.isCancelled()).isTrue();
    assertThat(cancelled.numbering()).isEqualTo(receipt.numbering());
    assertThat(Objects.requireNonNull(cancelled.cancellation()).reason())
        .isEqualTo("Thu nhầm người");
    assertThat(cancelled.cancellation().by()).isEqualTo(office.accountant.fullName());
    assertThat(papers(receipt)).containsExactly("ISSUED", "CANCELLED");
  }

  @Test
  void without_a_reason_nothing_is_cancelled() {
    assertThatThrownBy(() -> cancel(receipt, " "))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::code)
        .isEqualTo(ReceiptRefusal.RECEIPT_REASON_MISSING);
    assertThat(receipts.ofKey(receipt.key())).contains(receipt);
  }

  @Test
  void what_replaces_a_receipt_has_the_next_number_and_names_it() {
    var by = replace(receipt, office.money(receipt.key(), 50_000, receipt.collectedAt()));
    assertThat(Objects.requireNonNull(by.numbering()).number()).isEqualTo(2);
    assertThat(by.replaces()).isEqualTo(receipt.id());
    assertThat(by.edition()).isEqualTo(2);
    assertThat(receipts.ofKey(receipt.key())).contains(by);
    var all = receipts.of(receipt.subject());
    assertThat(all).extracting(Receipt::id).containsExactly(receipt.id(), by.id());
    assertThat(all.getFirst().isCancelled()).isTrue();
    assertThat(all.getFirst().replacedBy()).isEqualTo(by.id());
  }

  @Test
  void asked_again_it_is_replaced_once() {
    var money = office.money(ReceiptOffice.key(), 50_000, receipt.collectedAt());
    var by = replace(receipt, money);
    assertThat(replace(receipt, money).id()).isEqualTo(by.id());
    assertThat(by.key()).isEqualTo(money.key());
    assertThatThrownBy(
            () -> replace(receipt, office.money(ReceiptOffice.key(), 50_000, Instant.now())))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::code)
        .isEqualTo(ReceiptRefusal.RECEIPT_CANCELLED_BEFORE);
  }

  @Test
  void whoever_knows_only_the_first_cancels_what_stands_in_its_place() {
    var by = replace(receipt, office.money(receipt.key(), 50_000, receipt.collectedAt()));
    cancel(receipt, "Hoàn tiền");
    assertThat(receipts.ofKey(receipt.key()).orElseThrow().isCancelled()).isTrue();
    assertThat(papers(by)).containsExactly("ISSUED", "CANCELLED");
    assertThat(papers(receipt)).containsExactly("ISSUED", "CANCELLED");
  }

  @Test
  void what_is_owed_and_cancelled_never_gets_a_number() {
    var poor = new ReceiptOffice(context);
    var owed = poor.issue(poor.money(ReceiptOffice.key(), 1, Instant.now()));
    cancel(owed, "Hoàn tiền");
    poor.symbol("BL-26E", 10, LocalDate.of(2026, 1, 1), null);
    var cancelled = receipts.ofKey(owed.key()).orElseThrow();
    assertThat(cancelled.isCancelled()).isTrue();
    assertThat(cancelled.numbering()).isNull();
    assertThat(papers(owed)).isEmpty();
  }

  @Test
  void a_cancellation_that_is_rolled_back_did_not_happen() {
    transaction.executeWithoutResult(
        status -> {
          receipts.cancel(receipt.id(), "Nhầm", office.accountant);
          status.setRollbackOnly();
        });
    assertThat(receipts.ofKey(receipt.key())).contains(receipt);
  }

  private void cancel(Receipt which, String reason) {
    transaction.executeWithoutResult(
        status -> receipts.cancel(which.id(), reason, office.accountant));
  }

  private Receipt replace(Receipt which, NewReceipt by) {
    return office.in(
        () -> receipts.replace(which.id(), by, "Sai tên người nộp", office.accountant));
  }

  private List<String> papers(Receipt which) {
    return jdbc.sql("select kind from receipt.paper where receipt_id = :id order by paper_id")
        .param("id", which.id())
        .query(String.class)
        .list();
  }
}
