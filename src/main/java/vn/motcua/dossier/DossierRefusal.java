package vn.motcua.dossier;

import vn.motcua.shared.RefusalCode;

/**
 * Why something cannot be done with a dossier; each has its sentence in {@code
 * messages/dossier.properties}.
 */
public enum DossierRefusal implements RefusalCode {
  /** The action does not follow from the dossier's state. Arguments: action, state. */
  ILLEGAL_TRANSITION,
  VERSION_MISSING,
  UNKNOWN_AGENCY,
  AGENCY_WITHOUT_CODE,
  /** It was merged, split or renamed. Argument: its name. */
  AGENCY_ENDED,
  UNKNOWN_PROCEDURE,
  /** Whoever received a dossier does not decide it. */
  RECEIVED_BY_SELF,
  /** Argument: the agency. */
  EXEMPTED_ALREADY,
  EXEMPTION_OVER,
  DAY_MISSING,
  DAY_UNREADABLE,
  DAYS_REVERSED,
  /** The role is limited to other fields. Argument: the field. */
  OTHER_FIELD,
  /** Arguments: code of the procedure, the agency. */
  PROCEDURE_NOT_SET_UP,
  NAME_MISSING,
  NAME_TOO_LONG,
  NAME_NOT_A_NAME,
  IDENTITY_NUMBER_MALFORMED,
  PHONE_MALFORMED,
  EMAIL_MALFORMED,
  CONTACT_MISSING,
  TEXT_TOO_LONG,
  /** Argument: name of the paper. */
  PAPER_MISSING,
  UNKNOWN_PAPER,
  /** It is not this person's, was taken off or ran out. Argument: number of the paper. */
  REUSE_NOT_THERE,
  REUSE_CONSENT_MISSING,
  /** Argument: most megabytes. */
  FILE_TOO_LARGE_TO_CHECK,
  /** No file was chosen. */
  SCAN_MISSING,
  COUNT_OUT_OF_RANGE,
  REASON_MISSING,
  /** No dossier of the desk was given to anybody. */
  NOTHING_TO_PASS,
  /** Somebody named is no colleague to whom this person may pass work on. */
  UNKNOWN_RECEIVER,
  SUPPLEMENT_ALREADY_REQUESTED,
  SUPPLEMENT_TOO_LATE,
  UNKNOWN_PERSON,
  REAPPOINTED_ALREADY,
  APOLOGY_TOO_LATE,
  NEW_DATE_MISSING,
  NEW_DATE_NOT_LATER,
  NEW_DATE_NOT_WORKING,
  NO_DUE_DATE,
  /** No cause of lateness was chosen. */
  CAUSE_MISSING,
  /** Argument: the cause. */
  CAUSE_NAMED_ALREADY,
  /** What is not late has no cause of lateness. */
  DOSSIER_NOT_LATE,
  NOT_AT_ONCE,
  SAME_AGENCY,
  /** Argument: what was read. */
  SCANNED_NO_CODE,
  /** Argument: the code. */
  SCANNED_UNKNOWN,
  /** Arguments: the code, seconds to wait. */
  SCANNED_TWICE,
  /** The dossier is in one's own hands and waits for more than a scan. Arguments: code, state. */
  PAPER_STAYS,
  /** Argument: the code. */
  PAPER_TO_BE_PUT_AWAY,
  NOTHING_HANDED_OVER,
  /** Argument: the act done last. */
  NOT_TO_BE_TAKEN_BACK,
  NOT_YOUR_ACT,
  /** Argument: how many minutes there were. */
  TOO_LATE_TO_TAKE_BACK,
  /** The same person has dossiers of the same procedure open. Argument: their codes. */
  ALREADY_OPEN,
  ALREADY_OPEN_REASON_MISSING,
  /** It is being listed, was confirmed already, or lists nothing. */
  RECOMPUTATION_NOT_LISTED,
  RECOMPUTATION_DOCUMENT_MISSING,
  /** A part our own agencies decide is moved by its own dossier. Argument: its name. */
  PART_IS_OURS,
  PART_STATE_MISSING,
  /** Arguments: name of the part, its state, the one wanted. */
  ILLEGAL_PART_STATE,
  /** No part of a group, of which something is to be verified, or it was said before. */
  NOTHING_TO_VERIFY,
  GROUP_ELSEWHERE,
  NOBODY_ASKED,
  NOTHING_ASKED,
  ASKS_ITSELF,
  ASKED_TWICE,
  HOURS_OUT_OF_RANGE,
  ANSWERED_ALREADY,
  ANSWER_MISSING,
  /** Argument: who was asked. */
  NOT_LATE,
  REPORTED_ALREADY,
  /** Somebody who must answer still has time. Argument: who. */
  CONSULTATION_OPEN,
  /** Somebody who must answer is late; submitting without needs a reason. Argument: who. */
  CONSULTATION_LATE,
  /** The process has others take part before. Argument: name of the step. */
  CONSULTATION_AHEAD,
  /** The procedure may only be handed in at the competent agency. Argument: its name. */
  NOT_NON_TERRITORIAL,
  /** The competent agency lies in another province. Argument: its name. */
  ANOTHER_PROVINCE,
  /** Nobody can urge a dossier that has ended. */
  NOTHING_TO_URGE,
  /** Another call was taken down since the form was opened, or the button was pressed twice. */
  URGED_MEANWHILE,
  TOLD_MISSING,
  /** Somebody else has answered, or the dossier ended. */
  NO_CALL_WAITS,
  /** The agency still exists; its successors begin on the day named. */
  SUCCESSION_NOT_YET,
  /** It ended without successors. */
  SUCCESSION_NO_HEIR,
  /** Nothing of it is left to pass on. */
  SUCCESSION_NOTHING_LEFT,
  SUCCESSION_RUNNING,
  /** Something must be brought to an end before. Argument: how many. */
  SUCCESSION_HINDERED,
  /** Somebody or something would go to an agency that is not among the successors. */
  SUCCESSION_NOT_A_SUCCESSOR,
  SUCCESSION_DOCUMENT_MISSING,
  SUCCESSION_PLACES_MISSING,
  /** A place was named for two successors. Argument: the place. */
  SUCCESSION_PLACE_TWICE
}
