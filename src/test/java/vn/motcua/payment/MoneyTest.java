package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Organisation;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.model.MoneyEvent;
import vn.motcua.payment.model.MoneyEvent.Charged;
import vn.motcua.payment.model.MoneyEvent.Received;
import vn.motcua.payment.model.MoneyEvent.Refunded;
import vn.motcua.payment.model.MoneyEvent.Released;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.Receipts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.DemonstrationTest;

/** Money in the database, under crashes, repeats and several who tell of it at once. */
@DemonstrationTest
class MoneyTest {

  private static final List<Account> PLACES =
      List.of(Account.CASH, Account.BANK, Account.GATEWAY, Account.CARRIER);
  private static final int HISTORIES = 60;
  private static final int STEPS = 12;
  private static final int SEED = 20_261_124;

  @Autowired Claims claims;
  @Autowired Receipts receipts;
  @Autowired Organisation organisation;
  @Autowired Accounts accounts;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void neither_crashes_nor_repeats_nor_several_at_once_make_money_or_receipts_appear_or_vanish()
      throws Exception {
    var random = new Random(SEED);
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var history = 0; history < HISTORIES; history++) {
        var claim = claim();
        var told = new ArrayList<MoneyEvent>();
        for (var step = 0; step < STEPS; step++) {
          var again = !told.isEmpty() && random.nextInt(3) == 0;
          told.add(again ? told.get(random.nextInt(told.size())) : event(random));
        }
        var work = new ArrayList<Callable<Void>>();
        for (var event : told) {
          var crashes = random.nextInt(4) == 0;
          work.add(
              () -> {
                if (crashes) {
                  crash(claim, event);
                }
                enter(claim, event);
                return null;
              });
        }
        for (var done : threads.invokeAll(work)) {
          done.get();
        }
        balances(claim);
      }
    }
  }

  @Test
  void what_is_taken_back_cancels_receipts_and_issues_the_rest_anew() {
    var claim = claim();
    enter(claim, new Charged(key(), 20_000));
    enter(claim, new Received(key(), Account.CASH, 15_000));
    enter(claim, new Received(key(), Account.BANK, 5_000));
    assertThat(totals(claim)).containsExactly(15_000L, 5_000L);
    enter(claim, new Charged(key(), 12_000));
    assertThat(totals(claim)).containsExactly(12_000L);
    assertThat(claims.of(claim.subject()).orElseThrow().ledger().refundable()).isEqualTo(8_000);
    enter(claim, new Released(key()));
    assertThat(totals(claim)).isEmpty();
    assertThat(receipts.of(claim.subject())).hasSize(3).allMatch(Receipt::isCancelled);
  }

  @Test
  void money_that_waited_gets_its_receipt_once_it_is_charged_for() {
    var claim = claim();
    enter(claim, new Received(key(), Account.BANK, 10_000));
    assertThat(totals(claim)).isEmpty();
    enter(claim, new Charged(key(), 10_000));
    assertThat(totals(claim)).containsExactly(10_000L);
  }

  @Test
  void the_database_itself_refuses_what_does_not_add_up_and_what_is_changed() {
    var claim = claim();
    enter(claim, new Charged(key(), 10_000));
    assertThatThrownBy(
            () ->
                jdbc.sql("update payment.claim set cash = cash + 1 where claim_id = :id")
                    .param("id", claim.id())
                    .update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("update payment.event set dong = 1 where claim_id = :id")
                    .param("id", claim.id())
                    .update())
        .isInstanceOf(DataAccessException.class);
    var event = claims.history(claim.id()).getFirst().id();
    assertThatThrownBy(
            () ->
                jdbc.sql("insert into payment.posting values (:event, 'CASH', 5)")
                    .param("event", event)
                    .update())
        .isInstanceOf(DataAccessException.class);
  }

  private void balances(Claim claim) {
    var now = claims.of(claim.subject()).orElseThrow();
    var posted =
        jdbc.sql(
                """
                select account, sum(p.dong) as dong
                  from payment.posting p
                  join payment.event e using (event_id)
                 where e.claim_id = :id
                 group by account
                """)
            .param("id", claim.id())
            .query((row, number) -> Account.valueOf(row.getString(1)) + "=" + row.getLong(2))
            .list();
    for (var account : Account.values()) {
      var balance = now.ledger().balance(account);
      if (balance != 0) {
        assertThat(posted).contains(account + "=" + balance);
      }
    }
    var events = claims.history(claim.id());
    assertThat(events.stream().map(BookedEvent::key)).doesNotHaveDuplicates();
    var came = sum(events, BookedEvent.Kind.RECEIVED);
    var went = sum(events, BookedEvent.Kind.REFUNDED);
    assertThat(PLACES.stream().mapToLong(now.ledger()::balance).sum()).isEqualTo(came - went);
    assertThat(totals(claim).stream().mapToLong(Long::longValue).sum())
        .as("receipts are what is paid")
        .isEqualTo(now.ledger().settled());
  }

  private static long sum(List<BookedEvent> events, BookedEvent.Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).mapToLong(BookedEvent::dong).sum();
  }

  private List<Long> totals(Claim claim) {
    return receipts.of(claim.subject()).stream()
        .filter(receipt -> !receipt.isCancelled())
        .map(Receipt::total)
        .toList();
  }

  private void enter(Claim claim, MoneyEvent event) {
    transaction.executeWithoutResult(
        status -> claims.enter(claim.id(), event, EnteredBy.person(accountant()), ""));
  }

  private void crash(Claim claim, MoneyEvent event) {
    transaction.executeWithoutResult(
        status -> {
          claims.enter(claim.id(), event, EnteredBy.person(accountant()), "");
          status.setRollbackOnly();
        });
  }

  private Claim claim() {
    var agency = organisation.agency(accountant().agencyId());
    var subject = new SubjectRef("test", UUID.randomUUID().toString());
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                claims.open(
                    new NewClaim(
                        subject,
                        agency.id(),
                        agency.path(),
                        "Hộ tịch",
                        "Thử",
                        "Phí thử",
                        "Lê Thị Diệu Linh"))));
  }

  private Actor accountant() {
    return accounts.actor("ketoan").orElseThrow();
  }

  private static MoneyEvent event(Random random) {
    var place = PLACES.get(random.nextInt(PLACES.size()));
    var dong = 1 + random.nextInt(20) * 1_000L;
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Charged(key(), dong - 1);
      case 2, 3 -> new Received(key(), place, dong);
      case 4 -> new Refunded(key(), place, dong);
      default -> new Released(key());
    };
  }

  private static String key() {
    return "test:" + UUID.randomUUID();
  }
}
