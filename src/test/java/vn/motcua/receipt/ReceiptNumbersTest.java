package vn.motcua.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

/** Numbers of receipts on a real PostgreSQL: no hole, no duplicate, nothing lost. */
@UseCaseTest
class ReceiptNumbersTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int THREADS = 8;

  @Autowired ApplicationContext context;
  @Autowired Receipts receipts;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void eight_threads_with_random_rollbacks_leave_no_hole() throws Exception {
    var office = new ReceiptOffice(context);
    var symbol = office.symbol("BL-26E", 99_999_999, START, null);
    var seed = System.nanoTime();
    var random = new Random(seed);
    var work = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < 160; i++) {
      var fails = random.nextInt(3) == 0;
      var money = office.money(ReceiptOffice.key(), 1 + random.nextInt(1_000_000), Instant.now());
      work.add(
          () -> {
            transaction.executeWithoutResult(
                status -> {
                  receipts.issue(money);
                  if (fails) {
                    status.setRollbackOnly();
                  }
                });
            return !fails;
          });
    }
    var kept = 0;
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var done : threads.invokeAll(work)) {
        kept += done.get() ? 1 : 0;
      }
    }
    assertThat(numbers(symbol))
        .as("seed " + seed)
        .isEqualTo(IntStream.rangeClosed(1, kept).boxed().toList());
    assertThat(latestTimes(symbol)).as("a later number never bears an earlier time").isSorted();
  }

  @Test
  void one_key_gives_one_receipt_however_many_ask_at_once() throws Exception {
    var office = new ReceiptOffice(context);
    var symbol = office.symbol("BL-26E", 1000, START, null);
    var money = office.money(ReceiptOffice.key(), 20_000, Instant.now());
    var work = new ArrayList<Callable<Receipt>>();
    for (var i = 0; i < THREADS * 3; i++) {
      work.add(() -> office.issue(money));
    }
    var answers = new ArrayList<Receipt>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var done : threads.invokeAll(work)) {
        answers.add(done.get());
      }
    }
    assertThat(answers).extracting(Receipt::id).containsOnly(answers.getFirst().id());
    assertThat(numbers(symbol)).containsExactly(1);
    assertThat(receipts.ofKey(money.key())).contains(answers.getFirst());
    assertThat(receipts.of(money.subject())).containsExactly(answers.getFirst());
  }

  @Test
  void numbers_begin_again_with_the_year_of_vietnam() {
    var office = new ReceiptOffice(context);
    office.symbol("BL-26E", 1000, START, null);
    var lastOfYear = at("2026-12-31T23:59");
    var firstOfYear = at("2027-01-01T00:00");
    var numbers = new ArrayList<List<Integer>>();
    for (var at : List.of(lastOfYear, lastOfYear, firstOfYear, firstOfYear)) {
      AdjustableClock.at(
          at, () -> numbers.add(number(office.issue(office.money(ReceiptOffice.key(), 1, at)))));
    }
    assertThat(numbers)
        .containsExactly(List.of(2026, 1), List.of(2026, 2), List.of(2027, 1), List.of(2027, 2));
  }

  @Test
  void without_stock_receipts_are_owed_and_numbered_in_order_when_it_comes() {
    var office = new ReceiptOffice(context);
    assertThat(receipts.canIssue(office.agency.id(), START)).isFalse();
    var before = office.issue(office.money(ReceiptOffice.key(), 1, at("2026-03-01T08:00")));
    assertThat(before.state()).isEqualTo(ReceiptState.OWED);
    office.symbol("BL-26A", 2, START, null);
    assertThat(number(again(before))).containsExactly(number(again(before)).getFirst(), 1);
    var second = office.issue(office.money(ReceiptOffice.key(), 2, at("2026-03-02T08:00")));
    var owed = new ArrayList<Receipt>();
    for (var i = 0; i < 3; i++) {
      owed.add(office.issue(office.money(ReceiptOffice.key(), 3, at("2026-03-03T08:00"))));
    }
    assertThat(number(second).getLast()).isEqualTo(2);
    assertThat(owed).extracting(Receipt::state).containsOnly(ReceiptState.OWED);
    assertThat(receipts.canIssue(office.agency.id(), today())).isFalse();

    var symbol = office.symbol("BL-26B", 100, START.plusDays(1), null);
    assertThat(owed.stream().map(each -> number(again(each)).getLast())).containsExactly(1, 2, 3);
    assertThat(owed.stream().map(each -> again(each).collectedAt()))
        .containsOnly(at("2026-03-03T08:00"));
    var next = office.issue(office.money(ReceiptOffice.key(), 4, Instant.now()));
    assertThat(number(next).getLast()).isEqualTo(4);
    assertThat(Objects.requireNonNull(next.numbering()).symbolId()).isEqualTo(symbol);
  }

  @Test
  void what_waits_is_not_overtaken_when_a_symbol_comes_into_force() {
    var office = new ReceiptOffice(context);
    var tomorrow = today().plusDays(1);
    office.symbol("BL-T", 100, tomorrow, null);
    var first = office.issue(office.money(ReceiptOffice.key(), 1, Instant.now()));
    assertThat(first.state()).isEqualTo(ReceiptState.OWED);
    AdjustableClock.at(
        tomorrow.atTime(8, 0).atZone(Vietnam.ZONE).toInstant(),
        () -> {
          var later = office.issue(office.money(ReceiptOffice.key(), 2, Instant.now()));
          assertThat(number(again(first)).getLast()).isEqualTo(1);
          assertThat(number(later).getLast()).isEqualTo(2);
        });
  }

  @Test
  void money_without_a_transaction_gets_no_receipt() {
    var office = new ReceiptOffice(context);
    assertThatThrownBy(() -> receipts.issue(office.money(ReceiptOffice.key(), 1, Instant.now())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private Receipt again(Receipt receipt) {
    return receipts.ofKey(receipt.key()).orElseThrow();
  }

  /** Year and number. */
  private static List<Integer> number(Receipt receipt) {
    var numbering = Objects.requireNonNull(receipt.numbering());
    return List.of(numbering.year(), numbering.number());
  }

  private static Instant at(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }

  private static LocalDate today() {
    return Vietnam.date(Instant.now());
  }

  private List<Integer> numbers(long symbol) {
    return jdbc.sql("select number from receipt.receipt where symbol_id = :id order by number")
        .param("id", symbol)
        .query(Integer.class)
        .list();
  }

  private List<Timestamp> latestTimes(long symbol) {
    return jdbc.sql("select issued_at from receipt.receipt where symbol_id = :id order by number")
        .param("id", symbol)
        .query(Timestamp.class)
        .list();
  }
}
