package vn.motcua.submission.supplement;

import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.processing.EndDossier;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.submission.Ownership;
import vn.motcua.submission.sending.Gateway;

/** Takes one’s own dossier back; the office is told why. */
@UseCase
public class WithdrawOwn {

  private final Ownership ownership;
  private final EndDossier end;
  private final Organisation organisation;

  WithdrawOwn(Ownership ownership, EndDossier end, Organisation organisation) {
    this.ownership = ownership;
    this.end = end;
    this.organisation = organisation;
  }

  /**
   * @param seenVersion of the dossier when the page was opened
   * @param reason required
   */
  public void handle(Citizen citizen, DossierCode code, long seenVersion, String reason) {
    var own = ownership.require(citizen, code.value());
    var actor = Gateway.of(citizen, organisation.agency(own.agencyId()));
    var unused = end.withdraw(actor, code, seenVersion, reason);
  }
}
