package vn.motcua.result.model;

/** Where a result stands. */
public enum ResultState {
  /** Being written; may wait for a signature. */
  DRAFT,
  /** Signed and sealed; issued when the clerk issues the result of its dossier. */
  SIGNED,
  /** Issued and good. */
  VALID,
  /** Its last day has passed; follows from the day and is never stored. */
  EXPIRED,
  /** It was wrong: another stands in its place. */
  REPLACED,
  /** It was wrong or must not be: nothing stands in its place. */
  REVOKED,
  /** Never issued; its number, if it had one, is not given again. */
  VOID
}
