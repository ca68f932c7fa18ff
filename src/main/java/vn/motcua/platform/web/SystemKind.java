package vn.motcua.platform.web;

/** What the people and dossiers of this system are. */
public enum SystemKind {
  REAL,
  /** Invented, to be looked at. */
  DEMONSTRATION,
  /** Invented, for new staff to practise with. */
  PRACTICE;

  static SystemKind of(boolean demonstration, boolean practice) {
    if (practice) {
      return PRACTICE;
    }
    return demonstration ? DEMONSTRATION : REAL;
  }
}
