package vn.motcua.payment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.payment.model.Ledger.Outcome;
import vn.motcua.payment.model.MoneyEvent.Charged;
import vn.motcua.payment.model.MoneyEvent.Moved;
import vn.motcua.payment.model.MoneyEvent.Received;
import vn.motcua.payment.model.MoneyEvent.Refunded;
import vn.motcua.payment.model.MoneyEvent.Released;

class LedgerTest {

  private static final int HISTORIES = 10_000;
  private static final List<Account> PLACES =
      List.of(Account.CASH, Account.BANK, Account.GATEWAY, Account.CARRIER);

  private final Ledger ledger = new Ledger();

  @Test
  void money_told_of_twice_appears_once() {
    ledger.enter(new Charged("c", 12_000));
    var first = ledger.enter(new Received("g:1", Account.GATEWAY, 12_000));
    var again = ledger.enter(new Received("g:1", Account.GATEWAY, 12_000));
    assertThat(first.outcome()).isEqualTo(Outcome.ENTERED);
    assertThat(again.outcome()).isEqualTo(Outcome.KNOWN);
    assertThat(ledger.open()).isZero();
    assertThat(ledger.refundable()).isZero();
    assertThat(ledger.balance(Account.GATEWAY)).isEqualTo(12_000);
  }

  @Test
  void too_little_leaves_a_rest_and_too_much_is_to_be_given_back() {
    ledger.enter(new Charged("c", 12_000));
    ledger.enter(new Received("g:1", Account.BANK, 10_000));
    assertThat(ledger.open()).isEqualTo(2_000);
    ledger.enter(new Received("g:2", Account.BANK, 5_000));
    assertThat(ledger.open()).isZero();
    assertThat(ledger.refundable()).isEqualTo(3_000);
  }

  @Test
  void money_that_came_before_the_charge_settles_it() {
    ledger.enter(new Received("g:1", Account.BANK, 5_000));
    assertThat(ledger.refundable()).isEqualTo(5_000);
    ledger.enter(new Charged("c", 12_000));
    assertThat(ledger.open()).isEqualTo(7_000);
    assertThat(ledger.refundable()).isZero();
  }

  @Test
  void what_was_paid_for_a_refused_dossier_is_given_back_and_no_more() {
    ledger.enter(new Charged("c", 12_000));
    ledger.enter(new Received("k:1", Account.CASH, 12_000));
    ledger.enter(new Released("r"));
    assertThat(ledger.refundable()).isEqualTo(12_000);
    assertThat(ledger.enter(new Refunded("f:1", Account.CASH, 12_001)).outcome())
        .isEqualTo(Outcome.TOO_MUCH);
    ledger.enter(new Refunded("f:1", Account.CASH, 12_000));
    assertThat(ledger.balances().values()).containsOnly(0L);
  }

  @Test
  void no_history_makes_money_appear_or_vanish() {
    var random = new Random(20_261_124);
    for (var history = 0; history < HISTORIES; history++) {
      live(random);
    }
  }

  /** Charges, payments, hand-overs, refunds in any order, many told twice or again much later. */
  private static void live(Random random) {
    var ledger = new Ledger();
    var told = new ArrayList<MoneyEvent>();
    var seen = new HashMap<String, MoneyEvent>();
    var came = 0L;
    var went = 0L;
    var charged = 0L;
    for (var step = 0; step < 30; step++) {
      var again = !told.isEmpty() && random.nextInt(3) == 0;
      var event = again ? told.get(random.nextInt(told.size())) : event(random, "e" + step);
      told.add(event);
      var entry = ledger.enter(event);
      assertThat(entry.postings().stream().mapToLong(Posting::dong).sum()).isZero();
      if (entry.outcome() == Outcome.ENTERED) {
        assertThat(seen.put(event.key(), event)).isNull();
        switch (event) {
          case Charged one -> charged = one.dong();
          case Released one -> charged = 0;
          case Received one -> came += one.dong();
          case Refunded one -> went += one.dong();
          case Moved one -> {}
        }
      }
      var held = PLACES.stream().mapToLong(ledger::balance).sum();
      assertThat(held).isEqualTo(came - went);
      assertThat(PLACES).allMatch(place -> ledger.balance(place) >= 0);
      assertThat(ledger.balances().values().stream().mapToLong(Long::longValue).sum()).isZero();
      assertThat(-ledger.balance(Account.REVENUE)).isEqualTo(charged);
      assertThat(ledger.open()).isNotNegative();
      assertThat(ledger.refundable()).isNotNegative();
      assertThat(ledger.open() == 0 || ledger.refundable() == 0).isTrue();
      assertThat(held).isEqualTo(charged - ledger.open() + ledger.refundable());
    }
  }

  private static MoneyEvent event(Random random, String key) {
    var place = PLACES.get(random.nextInt(PLACES.size()));
    var dong = 1 + random.nextInt(20) * 1_000L;
    return switch (random.nextInt(6)) {
      case 0 -> new Charged(key, dong - 1);
      case 1, 2 -> new Received(key, place, dong);
      case 3 ->
          new Moved(key, place, PLACES.get((PLACES.indexOf(place) + 1) % PLACES.size()), dong);
      case 4 -> new Refunded(key, place, dong);
      default -> new Released(key);
    };
  }
}
