package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.handover.ResultBooks;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.shared.Actor;

/** What somebody may do to a dossier as it is now. */
@Component
class PossibleActions {

  private final ResultBooks books;

  PossibleActions(ResultBooks books) {
    this.books = books;
  }

  List<Action> of(Actor actor, Dossier dossier) {
    return Transitions.from(dossier.status()).stream()
        .filter(Action::isOfDossier)
        // only by whoever acted last, and not for long
        .filter(action -> action != Action.TAKE_BACK)
        .filter(action -> !action.isAtOnce() || isGivenAtOnce(dossier))
        .filter(action -> DossierRights.may(actor, dossier, action))
        .toList();
  }

  /** Results that must stand in a book are given where the book is kept. */
  private boolean isGivenAtOnce(Dossier dossier) {
    return dossier.isGivenAtOnce() && books.of(dossier.procedure().code()).isEmpty();
  }
}
