package vn.motcua.result.issuing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultRights;
import vn.motcua.result.paper.SignerWords;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** In which words somebody signs the result of a dossier. */
@Component
public class SignerNames {

  private final Accounts accounts;
  private final Dossiers dossiers;

  SignerNames(Accounts accounts, Dossiers dossiers) {
    this.accounts = accounts;
    this.dossiers = dossiers;
  }

  /** Who would sign a draft that somebody looks at: the reader, or the leader of the agency. */
  public SignerWords expected(Actor actor, Result draft) {
    return ResultRights.mayApprove(actor, draft)
        ? of(actor, draft.dossier())
        : accounts
            .whoMay(Permission.DOSSIER_APPROVE, draft.agencyId(), null, draft.field())
            .stream()
            .findFirst()
            .map(leader -> SignerWords.of(leader.fullName(), leader.position(), null))
            .orElse(new SignerWords(List.of(), ""));
  }

  /** Of somebody who signs. */
  SignerWords of(Actor actor, DossierCode code) {
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
