package vn.motcua.dossier;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.handover.ResultBooks;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.spi.ElectronicResults;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.shared.Actor;

/** What somebody may do to a dossier as it is now. */
@Component
class PossibleActions {

  private final ResultBooks books;
  private final ElectronicResults results;
  private final PartStore parts;
  private final Clock clock;

  PossibleActions(ResultBooks books, ElectronicResults results, PartStore parts, Clock clock) {
    this.books = books;
    this.results = results;
    this.parts = parts;
    this.clock = clock;
  }

  List<Action> of(Actor actor, Dossier dossier) {
    var bySigning = isDecidedBySigning(actor, dossier);
    return Transitions.from(dossier.status()).stream()
        .filter(Action::isOfDossier)
        // only by whoever acted last, and not for long
        .filter(action -> action != Action.TAKE_BACK)
        .filter(action -> !action.isAtOnce() || isGivenAtOnce(dossier))
        .filter(action -> action != Action.NAME_CAUSE || dossier.isLate(clock.instant()))
        .filter(action -> DossierRights.may(actor, dossier, action))
        .filter(action -> action != Action.VERIFY || isVerifiable(dossier))
        .filter(action -> !isDecision(action) || !bySigning)
        .toList();
  }

  private static boolean isDecision(Action action) {
    return action == Action.APPROVE || action == Action.REFUSE;
  }

  /** A dossier whose written result waits for a signature is decided by signing it. */
  private boolean isDecidedBySigning(Actor actor, Dossier dossier) {
    return dossier.status() == Status.AWAITING_SIGNATURE
        && DossierRights.may(actor, dossier, Action.APPROVE)
        && results.signingPage(dossier).isPresent();
  }

  /** Only parts of groups have a limit of their own for verification; others are not asked. */
  private boolean isVerifiable(Dossier dossier) {
    var group = dossier.family().parent();
    return group != null && parts.of(group, dossier.code()).filter(Part::isVerifiable).isPresent();
  }

  /** Results that must stand in a book are given where the book is kept. */
  private boolean isGivenAtOnce(Dossier dossier) {
    return dossier.isGivenAtOnce() && books.of(dossier.procedure().code()).isEmpty();
  }
}
