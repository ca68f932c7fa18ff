package vn.motcua.payment.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.store.BankAccountStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Enters the account to which people transfer; it holds once another person confirmed it. */
@UseCase
public class EnterBankAccount {

  private static final int LONGEST_HOLDER = 100;

  private final BankAccountStore store;
  private final Banks banks;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  EnterBankAccount(
      BankAccountStore store,
      Banks banks,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.banks = banks;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * As typed.
   *
   * @param bank its number at NAPAS
   */
  public record Typed(String bank, String number, String holder) {}

  /** Refuses an unknown bank, a number that is none, a second one waiting. */
  @Transactional
  public long handle(Actor actor, long agencyId, Typed typed) {
    var agency = organisation.agency(agencyId);
    actor.requireWholly(Permission.MONEY_RECONCILE, agency.path());
    var number = typed.number().replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    var holder = Text.clean(typed.holder());
    var findings = new ArrayList<Finding>();
    if (!banks.names().containsKey(typed.bank())) {
      findings.add(Finding.of("bank", PaymentRefusal.BANK_UNKNOWN));
    }
    if (!number.matches("[0-9A-Z]{4,19}")) {
      findings.add(Finding.of("number", PaymentRefusal.ACCOUNT_NUMBER_WRONG));
    }
    if (holder.isEmpty() || holder.length() > LONGEST_HOLDER) {
      findings.add(Finding.of("holder", PaymentRefusal.ACCOUNT_HOLDER_MISSING));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id =
        store
            .enter(
                agency.id(),
                agency.path(),
                typed.bank(),
                banks.names().getOrDefault(typed.bank(), ""),
                number,
                holder,
                actor,
                clock.instant())
            .orElseThrow(() -> new Refused(PaymentRefusal.ACCOUNT_WAITS));
    audit.append(
        actor,
        new SubjectRef("bank-account", Long.toString(id)),
        "bank-account-entered",
        Map.of("bank", typed.bank(), "number", number));
    return id;
  }
}
