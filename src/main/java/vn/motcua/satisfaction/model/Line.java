package vn.motcua.satisfaction.model;

/** By what answers are told apart. The names are kept in the database. */
public enum Line {
  /** All of an agency. */
  AGENCY,
  PROCEDURE,
  OFFICER,
  /** How people came to the questions. */
  WAY
}
