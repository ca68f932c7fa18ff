package vn.motcua.charge;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.post.spi.MoneyOnDelivery;

/** What carriers collect at the door is entered as owed by them to the agency. */
@Component
class MoneyOfParcels implements MoneyOnDelivery {

  private final DossierMoney money;

  MoneyOfParcels(DossierMoney money) {
    this.money = money;
  }

  @Override
  public long owed(DossierCode code) {
    return money.open(code);
  }

  @Override
  public void collected(DossierCode code, String parcelNumber, long dong, Instant at) {
    money.receivedOnDelivery(code, parcelNumber, dong);
  }
}
