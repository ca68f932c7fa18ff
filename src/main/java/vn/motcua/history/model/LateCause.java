package vn.motcua.history.model;

/** Why it was late, as the reports on handling group it. */
public enum LateCause {
  RESOURCES,
  COORDINATION,
  REGULATION,
  TECHNICAL,
  APPLICANT,
  OTHER
}
