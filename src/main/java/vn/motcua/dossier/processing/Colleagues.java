package vn.motcua.dossier.processing;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Finds the person a dossier is to go to, and makes sure that person may have it. */
@Component
class Colleagues {

  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private final Accounts accounts;

  Colleagues(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Somebody who handles dossiers at the agency where this one lies. */
  Actor officer(Dossier dossier, String usernameOrId) {
    return somebody(dossier, usernameOrId, Permission.DOSSIER_PROCESS);
  }

  /** Somebody who signs at the agency where the dossier lies. */
  Actor signer(Dossier dossier, String usernameOrId) {
    return somebody(dossier, usernameOrId, Permission.DOSSIER_APPROVE);
  }

  private Actor somebody(Dossier dossier, String usernameOrId, Permission permission) {
    var typed = usernameOrId.strip();
    var person =
        ID.matcher(typed).matches() ? accounts.actor(Long.parseLong(typed)) : accounts.actor(typed);
    return person
        .filter(found -> found.agencyId() == dossier.holding().agencyId())
        .filter(
            found ->
                found.may(permission, dossier.holding().agencyPath(), dossier.procedure().field()))
        .orElseThrow(
            () -> new Refused(List.of(Finding.of("to", DossierRefusal.UNKNOWN_PERSON, typed))));
  }
}
