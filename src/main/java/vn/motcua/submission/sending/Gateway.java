package vn.motcua.submission.sending;

import java.util.List;
import vn.motcua.citizen.Citizen;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;

/**
 * In whose name a citizen's own act reaches a dossier: the citizen's, at the desk of that agency
 * and for this one act. Whether it is the citizen's dossier is asked before, never here.
 */
public final class Gateway {

  private Gateway() {}

  public static Actor of(Citizen citizen, Agency agency) {
    return actor("citizen-" + citizen.id(), citizen.fullName(), agency);
  }

  /** Somebody nobody knows who holds the link of a message about that dossier. */
  public static Actor ofLink(Agency agency, String dossierCode) {
    return actor("link", dossierCode, agency);
  }

  private static Actor actor(String username, String fullName, Agency agency) {
    return new Actor(
        0,
        username,
        fullName,
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(Role.RECEPTION, agency.path())));
  }
}
