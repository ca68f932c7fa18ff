package vn.motcua.dossier;

/**
 * How a finished dossier stands to its due date, as lists and figures count it: {@link
 * vn.motcua.dossier.model.Punctuality}, or that it never had one.
 */
public enum Timeliness {
  EARLY,
  ON_TIME,
  OVERDUE,
  UNDATED
}
