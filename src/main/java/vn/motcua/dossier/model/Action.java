package vn.motcua.dossier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a dossier. The kebab-case name is the one of the API and the trail. */
public enum Action {
  SUBMIT,
  RECEIVE,
  ACCEPT,
  REQUEST_SUPPLEMENT,
  SUPPLEMENT,
  REFUSE,
  /** Pass on to the agency that is competent. */
  TRANSFER,
  FORWARD,
  ASSIGN,
  SEND_BACK,
  SUBMIT_FOR_SIGNATURE,
  APPROVE,
  ISSUE_RESULT,
  RETURN_RESULT,
  RETURN_AT_ONCE,
  RESCHEDULE,
  WITHDRAW,
  STOP,
  /** The calendar was corrected; not an act on one dossier but on a list of them. */
  RECOMPUTE_DUE;

  /** {@code request-supplement} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Action> of(String key) {
    return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst();
  }

  /** Key of the action's name on a button, {@code dossier.action.ACCEPT}. */
  public String messageKey() {
    return "dossier.action." + name();
  }
}
