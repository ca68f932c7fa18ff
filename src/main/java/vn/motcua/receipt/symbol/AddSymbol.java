package vn.motcua.receipt.symbol;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.receipt.ReceiptRefusal;
import vn.motcua.receipt.ReceiptSettings;
import vn.motcua.receipt.issuing.NumberOwed;
import vn.motcua.receipt.store.SymbolStore;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Enters a symbol with its numbers. What the agency owes is numbered at once where it is in force.
 */
@UseCase
public class AddSymbol {

  private final SymbolStore store;
  private final NumberOwed number;
  private final Organisation organisation;
  private final LegalSettings settings;
  private final AuditTrail audit;
  private final Clock clock;

  AddSymbol(
      SymbolStore store,
      NumberOwed number,
      Organisation organisation,
      LegalSettings settings,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.number = number;
    this.organisation = organisation;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return id of the symbol
   * @throws Refused with all that is wrong with it
   */
  @Transactional
  public long handle(Actor actor, long agencyId, NewSymbol typed) {
    var agency = organisation.agency(agencyId);
    actor.require(Permission.RECEIPT_MANAGE, agency.path());
    var now = clock.instant();
    var notice =
        settings.at(ReceiptSettings.DELEGATION_NOTICE_DAYS, agency.path(), Vietnam.date(now));
    var findings = SymbolCheck.of(typed, notice);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id = store.add(actor, agency, typed, now).orElseThrow(() -> new Refused(List.of(known())));
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        "receipt-symbol-added",
        Map.of("symbol", typed.symbol(), "first", typed.first(), "last", typed.last()));
    var unused = number.handle(agencyId);
    return id;
  }

  private static Finding known() {
    return Finding.of("symbol", ReceiptRefusal.SYMBOL_KNOWN);
  }
}
