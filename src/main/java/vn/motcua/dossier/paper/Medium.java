package vn.motcua.dossier.paper;

/** Where a paper is shown; only pictures differ between the two. */
public enum Medium {
  PDF,
  SCREEN
}
