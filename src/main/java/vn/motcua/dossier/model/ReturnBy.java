package vn.motcua.dossier.model;

/** How the applicant wants the result. */
public enum ReturnBy {
  COUNTER,
  POST,
  ONLINE
}
