package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.web.DossierPage.ActionButton;

/** Which button comes first in which state, its key, and whether it needs a form. */
final class ActionForms {

  /** The act that moves a dossier on from each state. */
  private static final Map<Status, Action> NEXT = new EnumMap<>(Status.class);

  /** Acts that need nothing typed or chosen. */
  private static final Set<Action> AT_ONCE =
      EnumSet.of(
          Action.FORWARD,
          Action.TRANSFER,
          Action.SUBMIT_FOR_SIGNATURE,
          Action.APPROVE,
          Action.RETURN_RESULT,
          Action.RETURN_AT_ONCE,
          Action.SIGN_AT_ONCE);

  private static final Map<Action, String> KEYS = new EnumMap<>(Action.class);

  static {
    NEXT.put(Status.SUBMITTED, Action.ACCEPT);
    NEXT.put(Status.TAKEN_IN, Action.TRANSFER);
    NEXT.put(Status.TRANSFERRED, Action.ACCEPT);
    NEXT.put(Status.IN_PROGRESS, Action.SUBMIT_FOR_SIGNATURE);
    NEXT.put(Status.AWAITING_SUPPLEMENT, Action.SUPPLEMENT);
    NEXT.put(Status.AWAITING_SIGNATURE, Action.APPROVE);
    NEXT.put(Status.APPROVED, Action.ISSUE_RESULT);
    NEXT.put(Status.FINISHED, Action.RETURN_RESULT);
    KEYS.put(Action.ACCEPT, "A");
    KEYS.put(Action.REQUEST_SUPPLEMENT, "B");
    KEYS.put(Action.SUPPLEMENT, "S");
    KEYS.put(Action.FORWARD, "C");
    KEYS.put(Action.TRANSFER, "C");
    KEYS.put(Action.CONSULT, "Y");
    KEYS.put(Action.ASSIGN, "G");
    KEYS.put(Action.SUBMIT_FOR_SIGNATURE, "T");
    KEYS.put(Action.APPROVE, "D");
    KEYS.put(Action.ISSUE_RESULT, "V");
    KEYS.put(Action.RETURN_RESULT, "R");
    KEYS.put(Action.RETURN_AT_ONCE, "R");
    KEYS.put(Action.SIGN_AT_ONCE, "D");
  }

  private ActionForms() {}

  /** The one next act among those allowed; null when none of them moves the dossier on. */
  static @Nullable Action next(Status status, List<Action> allowed, boolean mine) {
    if (status == Status.RECEIVED) {
      if (mine && allowed.contains(Action.RETURN_AT_ONCE)) {
        return Action.RETURN_AT_ONCE;
      }
      if (allowed.contains(Action.ASSIGN)) {
        return Action.ASSIGN;
      }
      return mine && allowed.contains(Action.FORWARD) ? Action.FORWARD : null;
    }
    var next = NEXT.get(status);
    return next != null && allowed.contains(next) ? next : null;
  }

  /** The button of an act: sent at once as the next act, else through its form. */
  static ActionButton button(String code, Action action, boolean next) {
    var url = "/desk/dossiers/" + code + "/" + action.key();
    return new ActionButton(
        t(action.messageKey()),
        url,
        KEYS.getOrDefault(action, ""),
        next && AT_ONCE.contains(action));
  }
}
