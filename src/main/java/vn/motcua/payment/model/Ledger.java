package vn.motcua.payment.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.payment.model.MoneyEvent.Charged;
import vn.motcua.payment.model.MoneyEvent.Moved;
import vn.motcua.payment.model.MoneyEvent.Received;
import vn.motcua.payment.model.MoneyEvent.Refunded;
import vn.motcua.payment.model.MoneyEvent.Released;

/**
 * The accounts of one dossier. Every event is entered once, as postings that add up to nothing:
 * money that is told of twice appears once, money nobody asked for waits to be given back.
 */
public final class Ledger {

  /** Of an event entered before. */
  public static final Entry KNOWN = new Entry(Outcome.KNOWN, List.of());

  private final Map<Account, Long> balances = new EnumMap<>(Account.class);
  private final Set<String> entered = new HashSet<>();

  /** Nothing has happened. */
  public Ledger() {}

  /**
   * As it stood; what was entered before is for the caller to know.
   *
   * @param balances together nothing
   */
  public Ledger(Map<Account, Long> balances) {
    var sum = balances.values().stream().mapToLong(Long::longValue).sum();
    if (sum != 0) {
      throw new IllegalArgumentException("accounts are out by " + sum);
    }
    this.balances.putAll(balances);
  }

  /** How an event ended. */
  public enum Outcome {
    ENTERED,
    /** It was entered before. */
    KNOWN,
    /** More would be given back or moved than is there. */
    TOO_MUCH
  }

  /**
   * What an event changed.
   *
   * @param postings none unless it was entered; also none where nothing changed
   */
  public record Entry(Outcome outcome, List<Posting> postings) {

    public Entry {
      postings = List.copyOf(postings);
    }
  }

  /** 0 where nothing was entered. */
  public long balance(Account account) {
    return balances.getOrDefault(account, 0L);
  }

  /** What the applicant still owes, in đồng. */
  public long open() {
    return balance(Account.RECEIVABLE);
  }

  /** What was charged for and is paid, in đồng: so much stands on receipts. */
  public long settled() {
    return -balance(Account.REVENUE) - open();
  }

  /** What is to be given back, in đồng. */
  public long refundable() {
    return -balance(Account.REFUNDABLE);
  }

  public Map<Account, Long> balances() {
    return Collections.unmodifiableMap(balances);
  }

  /** Enters it, unless it was entered before or cannot be. */
  public Entry enter(MoneyEvent event) {
    if (entered.contains(event.key())) {
      return KNOWN;
    }
    if (isTooMuch(event)) {
      return new Entry(Outcome.TOO_MUCH, List.of());
    }
    entered.add(event.key());
    var postings = new ArrayList<Posting>();
    switch (event) {
      case Charged charged -> charge(charged.dong(), postings);
      case Received received -> receive(received.into(), received.dong(), postings);
      case Moved moved -> post(moved.into(), moved.from(), moved.dong(), postings);
      case Released released -> charge(0, postings);
      case Refunded refunded ->
          post(Account.REFUNDABLE, refunded.from(), refunded.dong(), postings);
    }
    postings.forEach(each -> balances.merge(each.account(), each.dong(), Math::addExact));
    return new Entry(Outcome.ENTERED, postings);
  }

  private boolean isTooMuch(MoneyEvent event) {
    return switch (event) {
      case Moved moved -> moved.dong() > balance(moved.from());
      case Refunded refunded ->
          refunded.dong() > refundable() || refunded.dong() > balance(refunded.from());
      default -> false;
    };
  }

  /** What was paid beyond the new amount is to be given back, what lacks is owed. */
  private void charge(long dong, List<Posting> postings) {
    var earned = -balance(Account.REVENUE);
    var paid = earned - open();
    var kept = paid + refundable();
    var settled = Math.min(kept, dong);
    post(Account.RECEIVABLE, dong - settled - open(), postings);
    post(Account.REFUNDABLE, refundable() - (kept - settled), postings);
    post(Account.REVENUE, earned - dong, postings);
  }

  private void receive(Account into, long dong, List<Posting> postings) {
    var wanted = Math.min(dong, open());
    post(into, dong, postings);
    post(Account.RECEIVABLE, -wanted, postings);
    post(Account.REFUNDABLE, wanted - dong, postings);
  }

  private static void post(Account more, Account less, long dong, List<Posting> postings) {
    post(more, dong, postings);
    post(less, -dong, postings);
  }

  private static void post(Account account, long dong, List<Posting> postings) {
    if (dong != 0) {
      postings.add(new Posting(account, dong));
    }
  }
}
