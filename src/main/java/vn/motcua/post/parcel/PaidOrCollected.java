package vn.motcua.post.parcel;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.spi.MoneyOnDelivery;
import vn.motcua.shared.Actor;

/**
 * What is owed for a result is paid before it leaves the desk, or collected at the door; where the
 * agency hands results over unpaid at the counter, it does so by post.
 */
@Component
class PaidOrCollected {

  private final MoneyOnDelivery money;
  private final DossierFees fees;
  private final Dossiers dossiers;

  PaidOrCollected(MoneyOnDelivery money, DossierFees fees, Dossiers dossiers) {
    this.money = money;
    this.fees = fees;
    this.dossiers = dossiers;
  }

  /** Refuses a result for which more is owed than will be collected. */
  void require(Actor actor, Parcel parcel) {
    if (parcel.direction() == Direction.RETURN && money.owed(parcel.dossier()) > parcel.cod()) {
      fees.requireSettled(dossiers.get(actor, parcel.dossier()));
    }
  }
}
