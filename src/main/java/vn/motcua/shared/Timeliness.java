package vn.motcua.shared;

/** How the end of handling stands to the due date, as lists and figures count it. */
public enum Timeliness {
  EARLY,
  ON_TIME,
  OVERDUE,
  /** It never had a due date. */
  UNDATED;

  /**
   * Of handling that had a due date.
   *
   * @param compared the end with the due date: negative = before it, zero = together with it
   */
  public static Timeliness of(int compared) {
    return compared < 0 ? EARLY : compared == 0 ? ON_TIME : OVERDUE;
  }
}
