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
  /** Ask other agencies or departments at once. */
  CONSULT,
  /** One of them answers. */
  ANSWER,
  /** Tell the head of the one-stop desk that one of them did not answer in time. */
  REPORT_DELAY,
  /** A part of an interlinked group moved. */
  MOVE_PART,
  /** All parts of the group have come to an end. */
  CONCLUDE,
  SEND_BACK,
  SUBMIT_FOR_SIGNATURE,
  APPROVE,
  ISSUE_RESULT,
  RETURN_RESULT,
  RETURN_AT_ONCE,
  SIGN_AT_ONCE,
  RESCHEDULE,
  /** Say why it is late, or was when it ended; moves nothing. */
  NAME_CAUSE,
  /** Something must be verified, for which the rules of an interlinked group give longer. */
  VERIFY,
  WITHDRAW,
  /** The applicant did not complete a part of a group in time; the system proposes to stop it. */
  PROPOSE_STOP,
  STOP,
  /** One's own last act, within minutes. */
  TAKE_BACK,
  /** The calendar was corrected; not an act on one dossier but on a list of them. */
  RECOMPUTE_DUE,
  /** Somebody's whole desk goes to others; not an act on one dossier but on a list of them. */
  PASS_DESK,
  /** One of its agencies ended; a successor goes on. Not an act on one dossier but on all. */
  SUCCEED;

  /** Whether it is done to a dossier as a whole, not to something asked or to a part. */
  public boolean isOfDossier() {
    return this != ANSWER && this != REPORT_DELAY && this != MOVE_PART && this != CONCLUDE;
  }

  /** Whether it may say why a result comes late. */
  public boolean namesCause() {
    return this == RESCHEDULE || this == NAME_CAUSE;
  }

  /** Whether it is only for procedures whose result is given on the day. */
  public boolean isAtOnce() {
    return this == RETURN_AT_ONCE || this == SIGN_AT_ONCE;
  }

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
