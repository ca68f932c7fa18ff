package vn.motcua.payment.account;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.store.BankAccountStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Confirms an account another person entered, which ends the one before; or ends one. */
@UseCase
public class DecideBankAccount {

  private final BankAccountStore store;
  private final AuditTrail audit;
  private final Clock clock;

  DecideBankAccount(BankAccountStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Refuses whoever entered it: nobody alone says where the money of citizens goes. */
  @Transactional
  public void confirm(Actor actor, long id) {
    var account = waitingOrHolding(actor, id);
    if (account.enteredById() == actor.accountId()) {
      throw new Refused(PaymentRefusal.CONFIRMED_BY_SAME_PERSON);
    }
    if (account.waits()) {
      store.endHolding(account.agencyId(), clock.instant());
      store.confirm(id, actor, clock.instant());
      audit(actor, id, "bank-account-confirmed");
    }
  }

  /** Nobody transfers to it any more; codes already drawn still lead there. */
  @Transactional
  public void end(Actor actor, long id) {
    var unused = waitingOrHolding(actor, id);
    store.end(id, clock.instant());
    audit(actor, id, "bank-account-ended");
  }

  private BankAccount waitingOrHolding(Actor actor, long id) {
    return store
        .lock(id)
        .filter(one -> actor.mayWholly(Permission.MONEY_RECONCILE, one.agencyPath()))
        .filter(one -> one.endedAt() == null)
        .orElseThrow(() -> new NotVisible("bank account " + id));
  }

  private void audit(Actor actor, long id, String action) {
    audit.append(actor, new SubjectRef("bank-account", Long.toString(id)), action, Map.of());
  }
}
