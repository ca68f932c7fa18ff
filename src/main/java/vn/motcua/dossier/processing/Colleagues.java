package vn.motcua.dossier.processing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Actor;
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

  /** Somebody of that agency who handles dossiers. */
  Colleague officer(long agencyId, String usernameOrId) {
    return somebody(agencyId, usernameOrId, Permission.DOSSIER_PROCESS);
  }

  /** Somebody of that agency who signs. */
  Colleague signer(long agencyId, String usernameOrId) {
    return somebody(agencyId, usernameOrId, Permission.DOSSIER_APPROVE);
  }

  private Colleague somebody(long agencyId, String usernameOrId, Permission permission) {
    var typed = usernameOrId.strip();
    var actor =
        typed.matches("\\d{1,18}") ? accounts.actor(Long.parseLong(typed)) : accounts.actor(typed);
    return accounts.whoMay(permission, agencyId, null).stream()
        .filter(
            each -> actor.map(Actor::accountId).filter(id -> id == each.accountId()).isPresent())
        .findFirst()
        .orElseThrow(
            () -> new Refused(List.of(Finding.of("to", DossierRefusal.UNKNOWN_PERSON, typed))));
  }
}
