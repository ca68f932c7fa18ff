package vn.motcua.fee.model;

/** What has to be known before a dossier's cost is. */
public enum Ask {
  COPIES,
  PAGES,
  TIMING
}
