package vn.motcua.receipt.symbol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.receipt.ReceiptRefusal;
import vn.motcua.receipt.issuing.NumberOwed;
import vn.motcua.receipt.store.NumberStore;
import vn.motcua.receipt.store.SymbolStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Gives a symbol of the own agency more numbers, or fewer unused ones, and a last day. */
@UseCase
public class ChangeSymbol {

  private final SymbolStore store;
  private final NumberStore numbers;
  private final NumberOwed number;
  private final AuditTrail audit;
  private final Clock clock;

  ChangeSymbol(
      SymbolStore store, NumberStore numbers, NumberOwed number, AuditTrail audit, Clock clock) {
    this.store = store;
    this.numbers = numbers;
    this.number = number;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param last number that may be given out in a year
   * @param to last day, inclusive; null = until further notice
   * @throws Refused when numbers beyond were given out, or the last day is before the first
   */
  @Transactional
  public void handle(Actor actor, long id, long seenVersion, int last, @Nullable LocalDate to) {
    actor.require(Permission.RECEIPT_MANAGE, actor.agencyPath());
    numbers.lock(actor.agencyId());
    var year = Vietnam.date(clock.instant()).getYear();
    var symbol =
        store
            .find(id, year)
            .filter(found -> found.agencyId() == actor.agencyId())
            .orElseThrow(() -> new NotVisible("symbol " + id));
    if (symbol.version() != seenVersion) {
      throw new StaleVersion("symbol " + id);
    }
    if (last < symbol.used() || last < symbol.first() || last > SymbolCheck.MOST_NUMBER) {
      throw new Refused(ReceiptRefusal.SYMBOL_NUMBERS_WRONG);
    }
    if (to != null && to.isBefore(symbol.from().minusDays(1))) {
      throw new Refused(ReceiptRefusal.SYMBOL_DAYS_REVERSED);
    }
    store.change(id, seenVersion, last, to);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(actor.agencyId())),
        "receipt-symbol-changed",
        Map.of("symbol", symbol.symbol(), "last", last, "to", to == null ? "" : to.toString()));
    var unused = number.handle(actor.agencyId());
  }
}
