package vn.motcua.dossier.succession;

/** How the dossiers of an agency find the successor they pass to. */
public enum PassingRule {
  /** All to one; the only way when there is but one. */
  ONE,
  /** By the department in which they lie or lay last. */
  DEPARTMENT,
  /** By where the applicant lives. */
  PLACE
}
