package vn.motcua.shared;

/**
 * A kind of work on dossiers, to which a role may be limited; the steps of a process are made of
 * them.
 */
public enum Work {
  /** Take in, accept, ask for a supplement, refuse at intake. */
  RECEIVE,
  /** Give dossiers to officers. */
  ASSIGN,
  /** Appraise, and draw up what is to be signed. */
  HANDLE,
  /** Approve, or refuse after appraisal. */
  SIGN,
  /** Number and seal results. */
  NUMBER,
  /** Hand results over. */
  RETURN
}
