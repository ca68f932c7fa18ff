package vn.motcua.dossier.custody;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.shared.Actor;

/**
 * The one act a scan may stand for: passing the dossier on. Whatever decides something, or needs
 * words, a number or a form, is done on the dossier's page.
 */
final class OnwardAct {

  private static final int FIRST_STEP = 1;

  private OnwardAct() {}

  /**
   * @param to whom the person scanning gives it; null = as the process says
   */
  static Optional<Action> of(Actor actor, Dossier dossier, @Nullable String to) {
    return Optional.ofNullable(possible(actor, dossier, to))
        .filter(action -> DossierRights.may(actor, dossier, action));
  }

  private static @Nullable Action possible(Actor actor, Dossier dossier, @Nullable String to) {
    var holding = dossier.holding();
    return switch (dossier.status()) {
      case TAKEN_IN -> Action.TRANSFER;
      case RECEIVED -> received(actor, dossier, to);
      case IN_PROGRESS -> {
        if (!dossier.isHeldBy(actor.accountId()) && holding.holderId() != null) {
          yield null;
        }
        yield to == null ? Action.SUBMIT_FOR_SIGNATURE : Action.FORWARD;
      }
      default -> null;
    };
  }

  private static @Nullable Action received(Actor actor, Dossier dossier, @Nullable String to) {
    if (to != null) {
      return DossierRights.may(actor, dossier, Action.ASSIGN) ? Action.ASSIGN : Action.FORWARD;
    }
    var atTheDesk = dossier.holding().step() == FIRST_STEP && !dossier.isElsewhere();
    return atTheDesk ? Action.FORWARD : null;
  }
}
