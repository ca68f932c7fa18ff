package vn.motcua.charge.taking;

import java.util.Map;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.charge.ChargeRefusal;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.payment.Claim;
import vn.motcua.payment.Claims;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.model.MoneyEvent.Received;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Takes what is open of a dossier's fee in cash. */
@UseCase
public class TakeCash {

  private final Dossiers dossiers;
  private final Claims claims;
  private final AuditTrail audit;

  TakeCash(Dossiers dossiers, Claims claims, AuditTrail audit) {
    this.dossiers = dossiers;
    this.claims = claims;
    this.audit = audit;
  }

  /**
   * Refuses another amount than is open: whoever counted it saw another page.
   *
   * @param dong what was counted
   * @param key repeated submits with the same key take it once
   */
  @Transactional
  public void handle(Actor actor, DossierCode code, long dong, String key) {
    var dossier = dossiers.get(actor, code);
    var claim =
        claims.lock(subject(code)).orElseThrow(() -> new Refused(ChargeRefusal.FEE_NOT_OPEN));
    if (claims.isEntered(key(actor, code, key))) {
      return;
    }
    if (claim.open() == 0) {
      throw new Refused(ChargeRefusal.FEE_NOT_OPEN);
    }
    if (claim.open() != dong) {
      throw new Refused(ChargeRefusal.FEE_CHANGED, claim.open());
    }
    take(actor, dossier, claim, key);
  }

  /** All that is open of a dossier just taken in, if anything is; in the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeAll(Actor actor, Dossier dossier) {
    claims
        .lock(subject(dossier.code()))
        .filter(claim -> claim.open() > 0)
        .ifPresent(claim -> take(actor, dossier, claim, "entered"));
  }

  private void take(Actor actor, Dossier dossier, Claim claim, String key) {
    actor.require(Permission.FEE_COLLECT, dossier.agencyPath(), dossier.procedure().field());
    claims.enter(
        claim.id(),
        new Received(key(actor, dossier.code(), key), Account.CASH, claim.open()),
        EnteredBy.person(actor),
        "");
    audit.append(actor, subject(dossier.code()), "fee-taken", Map.of("fee", claim.open()));
  }

  private static SubjectRef subject(DossierCode code) {
    return new SubjectRef("dossier", code.value());
  }

  private static String key(Actor actor, DossierCode code, String key) {
    return "cash:" + code + ":" + actor.accountId() + ":" + key;
  }
}
