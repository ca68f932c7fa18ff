package vn.motcua.charge.taking;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.charge.ChargeRefusal;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payment.Claims;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.model.Ledger.Outcome;
import vn.motcua.payment.model.MoneyEvent.Refunded;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Gives back in cash what was paid in cash and is no longer owed. */
@UseCase
public class GiveBackCash {

  private final Dossiers dossiers;
  private final Claims claims;
  private final AuditTrail audit;

  GiveBackCash(Dossiers dossiers, Claims claims, AuditTrail audit) {
    this.dossiers = dossiers;
    this.claims = claims;
    this.audit = audit;
  }

  /**
   * Refuses another amount than is to be given back, and what did not come in cash.
   *
   * @param dong what was counted out
   * @param key repeated submits with the same key give it back once
   */
  @Transactional
  public void handle(Actor actor, DossierCode code, long dong, String key) {
    var dossier = dossiers.get(actor, code);
    actor.require(Permission.FEE_COLLECT, dossier.agencyPath(), dossier.procedure().field());
    var subject = new SubjectRef("dossier", code.value());
    var claim =
        claims.lock(subject).orElseThrow(() -> new Refused(ChargeRefusal.NOTHING_TO_GIVE_BACK));
    var named = "cash-back:" + code + ":" + actor.accountId() + ":" + key;
    if (claims.isEntered(named)) {
      return;
    }
    if (dong == 0 || claim.ledger().refundable() != dong) {
      throw new Refused(ChargeRefusal.NOTHING_TO_GIVE_BACK);
    }
    var outcome =
        claims.enter(
            claim.id(), new Refunded(named, Account.CASH, dong), EnteredBy.person(actor), "");
    if (outcome != Outcome.ENTERED) {
      throw new Refused(ChargeRefusal.NO_CASH_OF_DOSSIER);
    }
    audit.append(actor, subject, "fee-given-back", Map.of("fee", dong));
  }
}
