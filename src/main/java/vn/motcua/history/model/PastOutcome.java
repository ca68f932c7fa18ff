package vn.motcua.history.model;

/** How handling ended. */
public enum PastOutcome {
  /** A result was made. */
  RESULT,
  REFUSED,
  WITHDRAWN,
  STOPPED
}
