package vn.motcua.charge;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.payment.Claim;
import vn.motcua.payment.Claims;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.model.MoneyEvent.Received;
import vn.motcua.shared.SubjectRef;

/** The money of a dossier, for modules that bring it or ask the citizen for it. */
@Component
public class DossierMoney {

  private final Claims claims;

  DossierMoney(Claims claims) {
    this.claims = claims;
  }

  /** What is still to be paid, in đồng; 0 also where nothing ever was. */
  public long open(DossierCode code) {
    return claim(code).map(Claim::open).orElse(0L);
  }

  /** Where whoever may see the dossier pays; empty where nothing was ever asked for. */
  public Optional<String> payPage(DossierCode code) {
    return claim(code).map(claim -> "/nop-phi/" + claim.reference());
  }

  /**
   * A carrier took money on delivery; once for a parcel, in the caller's transaction. What is more
   * than was open waits to be given back.
   *
   * @param dong more than 0
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void receivedOnDelivery(DossierCode code, String parcelNumber, long dong) {
    var claim = claims.lock(subject(code)).orElseThrow();
    claims.enter(
        claim.id(),
        new Received("parcel:" + parcelNumber, Account.CARRIER, dong),
        EnteredBy.machine(parcelNumber),
        "");
  }

  private Optional<Claim> claim(DossierCode code) {
    return claims.of(subject(code));
  }

  private static SubjectRef subject(DossierCode code) {
    return new SubjectRef("dossier", code.value());
  }
}
