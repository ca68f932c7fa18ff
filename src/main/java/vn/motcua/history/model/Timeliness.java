package vn.motcua.history.model;

/** How the end of handling stands to the due date. */
public enum Timeliness {
  EARLY,
  ON_TIME,
  OVERDUE,
  /** It never had a due date. */
  UNDATED
}
