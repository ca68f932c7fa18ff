package vn.motcua.satisfaction;

import vn.motcua.shared.RefusalCode;

/** Why an answer is not taken. */
public enum SatisfactionRefusal implements RefusalCode {
  /** A question that must be answered was not. */
  SATISFACTION_ANSWER_MISSING,
  /** An answer the question does not offer. */
  SATISFACTION_ANSWER_UNKNOWN,
  SATISFACTION_COMMENT_TOO_LONG,
  /** The dossier was rated before. */
  SATISFACTION_ANSWERED_ALREADY,
  /** Somebody is signed in at the desk in this browser. */
  SATISFACTION_NOT_BY_STAFF
}
