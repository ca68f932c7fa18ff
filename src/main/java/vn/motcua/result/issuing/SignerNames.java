package vn.motcua.result.issuing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.result.paper.SignerWords;
import vn.motcua.shared.Actor;

/** In which words somebody signs the result of a dossier. */
@Component
public class SignerNames {

  private final Accounts accounts;
  private final Dossiers dossiers;

  SignerNames(Accounts accounts, Dossiers dossiers) {
    this.accounts = accounts;
    this.dossiers = dossiers;
  }

  public SignerWords of(Actor actor, DossierCode code) {
    var position =
        accounts.colleagues(List.of(actor.accountId())).values().stream()
            .map(Colleague::position)
            .findFirst()
            .orElse("");
    var dossier = dossiers.get(actor, code);
    return SignerWords.of(
        actor.fullName(), position, DossierRights.actingFor(actor, dossier, Action.APPROVE));
  }
}
