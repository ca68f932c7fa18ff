package vn.motcua.desk.home;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;

/** The one thing to do next with a dossier, of those a person may do. */
final class PrimaryAction {

  private PrimaryAction() {}

  static Optional<Action> of(Dossier dossier, List<Action> allowed) {
    return usual(dossier).stream().filter(allowed::contains).findFirst();
  }

  private static List<Action> usual(Dossier dossier) {
    return switch (dossier.status()) {
      case SUBMITTED, TRANSFERRED -> List.of(Action.ACCEPT);
      case TAKEN_IN -> List.of(Action.TRANSFER);
      case RECEIVED -> List.of(Action.RETURN_AT_ONCE, Action.ASSIGN, Action.FORWARD);
      case IN_PROGRESS -> List.of(Action.SUBMIT_FOR_SIGNATURE);
      case AWAITING_SUPPLEMENT -> List.of(Action.SUPPLEMENT);
      case AWAITING_SIGNATURE -> List.of(Action.APPROVE);
      case APPROVED -> List.of(Action.ISSUE_RESULT);
      case FINISHED -> List.of(Action.RETURN_RESULT);
      case INTERLINKED, RETURNED, REFUSED, WITHDRAWN, STOPPED -> List.of();
    };
  }
}
