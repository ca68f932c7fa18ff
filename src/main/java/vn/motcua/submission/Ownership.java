package vn.motcua.submission;

import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.CitizensDossiers;
import vn.motcua.dossier.CitizensDossiers.Own;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.shared.NotVisible;

/**
 * Whose dossier it is: the person's whose number was proven, as applicant or as whoever handed it
 * in, or of whoever sent it from this account. Everybody else's does not exist.
 */
@Component
public class Ownership {

  private final Submissions submissions;
  private final CitizensDossiers dossiers;
  private final PublicLookup lookup;

  Ownership(Submissions submissions, CitizensDossiers dossiers, PublicLookup lookup) {
    this.submissions = submissions;
    this.dossiers = dossiers;
    this.lookup = lookup;
  }

  /** The dossier, if it is this citizen's. */
  public Own require(Citizen citizen, String code) {
    var theirs =
        citizen.isProven() && lookup.belongsTo(code, citizen.identityNumber())
            || submissions.isSender(citizen, code);
    return dossiers
        .find(code)
        .filter(own -> theirs)
        .orElseThrow(() -> new NotVisible("dossier " + code));
  }
}
