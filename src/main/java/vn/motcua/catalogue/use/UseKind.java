package vn.motcua.catalogue.use;

/** What an agency decides about a procedure. */
public enum UseKind {
  /** Made public for citizens: at the desk and on the portal. */
  PUBLISHED,
  /** Ready to be taken in. */
  SET_UP
}
