package vn.motcua.post.spi;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/** What a result costs when it is handed over at the door; kept by the module that keeps money. */
public interface MoneyOnDelivery {

  /** Đồng still owed for the dossier; 0 when nothing is. */
  long owed(DossierCode code);

  /**
   * The carrier collected it and owes it to the agency. Called once for a parcel, in the
   * transaction in which it is delivered.
   *
   * @param parcelNumber ours
   * @param dong more than 0
   * @param at when it was delivered
   */
  void collected(DossierCode code, String parcelNumber, long dong, Instant at);
}
