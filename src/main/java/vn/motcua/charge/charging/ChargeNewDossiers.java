package vn.motcua.charge.charging;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.charge.FeesTakenElsewhere;
import vn.motcua.charge.model.FeeFacts;
import vn.motcua.charge.taking.TakeCash;
import vn.motcua.dossier.events.DossierEntered;

/** States the fee of a dossier as it enters, in the same transaction. */
@Component
class ChargeNewDossiers {

  private final Charging charging;
  private final TakeCash cash;
  private final FeesTakenElsewhere elsewhere;

  ChargeNewDossiers(Charging charging, TakeCash cash, FeesTakenElsewhere elsewhere) {
    this.charging = charging;
    this.cash = cash;
    this.elsewhere = elsewhere;
  }

  @EventListener
  void on(DossierEntered entered) {
    var dossier = entered.dossier();
    if (elsewhere.holds(dossier.procedure().code()) || dossier.family().interlinked()) {
      return;
    }
    var asked = entered.fee();
    charging.state(
        dossier, FeeFacts.of(asked), null, "", entered.contact().applicant().fullName(), null);
    if (asked.cash()) {
      cash.takeAll(entered.actor(), dossier);
    }
  }
}
