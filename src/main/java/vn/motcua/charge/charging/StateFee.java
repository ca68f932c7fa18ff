package vn.motcua.charge.charging;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.charge.ChargeRefusal;
import vn.motcua.charge.FeesTakenElsewhere;
import vn.motcua.charge.model.Charge;
import vn.motcua.charge.model.FeeFacts;
import vn.motcua.charge.store.ChargeStore;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Text;

/** States anew what a dossier costs: for other facts, or another amount with a reason. */
@UseCase
public class StateFee {

  private static final long MOST_DONG = 1_000_000_000_000L;
  private static final int LONGEST_REASON = 500;

  private final Dossiers dossiers;
  private final Charging charging;
  private final ChargeStore store;
  private final FeesTakenElsewhere elsewhere;

  StateFee(Dossiers dossiers, Charging charging, ChargeStore store, FeesTakenElsewhere elsewhere) {
    this.dossiers = dossiers;
    this.charging = charging;
    this.store = store;
    this.elsewhere = elsewhere;
  }

  /**
   * By the rules.
   *
   * @param seen the id of the charge that was shown; 0 = none
   */
  @Transactional
  public void reckon(Actor actor, DossierCode code, long seen, FeeFacts facts) {
    var dossier = begin(actor, code, seen, Permission.FEE_COLLECT);
    charging.state(dossier, facts, null, "", payer(actor, code), actor);
  }

  /**
   * Another amount than the rules say, from 0.
   *
   * @param seen as for {@link #reckon}
   */
  @Transactional
  public void override(Actor actor, DossierCode code, long seen, long dong, String typed) {
    var dossier = begin(actor, code, seen, Permission.FEE_OVERRIDE);
    if (dong < 0 || dong > MOST_DONG) {
      throw new Refused(ChargeRefusal.FEE_OUT_OF_RANGE);
    }
    var reason = Text.clean(typed);
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw new Refused(ChargeRefusal.FEE_REASON_MISSING);
    }
    charging.state(
        dossier,
        store.latest(code.value()).map(Charge::facts).orElse(FeeFacts.USUAL),
        dong,
        reason,
        payer(actor, code),
        actor);
  }

  private Dossier begin(Actor actor, DossierCode code, long seen, Permission needed) {
    var dossier = dossiers.get(actor, code);
    actor.require(needed, dossier.agencyPath(), dossier.procedure().field());
    if (elsewhere.holds(dossier.procedure().code())) {
      throw new NotVisible("fee of " + code);
    }
    if (store.latest(code.value()).map(charge -> charge.id()).orElse(0L) != seen) {
      throw new StaleVersion("fee of " + code);
    }
    return dossier;
  }

  private String payer(Actor actor, DossierCode code) {
    return dossiers.applicant(actor, code).fullName();
  }
}
