package vn.motcua.dossier.processing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Finds the person a dossier is to go to, and makes sure that person may have it. */
@Component
class Colleagues {

  private final Accounts accounts;

  Colleagues(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Somebody who handles dossiers at the agency where this one lies. */
  Colleague officer(Dossier dossier, String usernameOrId) {
    var typed = usernameOrId.strip();
    return accounts
        .oneWhoMay(
            Permission.DOSSIER_PROCESS,
            dossier.holding().agencyId(),
            dossier.procedure().field(),
            typed)
        .orElseThrow(() -> unknown(typed));
  }

  /** Somebody who signs at the agency where the dossier lies. */
  Colleague signer(Dossier dossier, String usernameOrId) {
    var typed = usernameOrId.strip();
    return accounts
        .signer(dossier.holding().agencyId(), dossier.procedure().field(), typed)
        .orElseThrow(() -> unknown(typed));
  }

  private static Refused unknown(String typed) {
    return new Refused(List.of(Finding.of("to", DossierRefusal.UNKNOWN_PERSON, typed)));
  }
}
