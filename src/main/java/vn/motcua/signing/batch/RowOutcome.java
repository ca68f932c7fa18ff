package vn.motcua.signing.batch;

/** What became of one paper of a batch. */
public enum RowOutcome {
  SIGNED,
  /** For the reason that stands beside it. */
  REFUSED,
  /** Its version is not the one that was read: changed, or signed elsewhere meanwhile. */
  CHANGED,
  /** It does not wait for this person any more. */
  GONE,
  /** The agency wants papers opened first, and this one was not. */
  NOT_READ,
  /** Another system that is needed does not answer. */
  UNAVAILABLE,
  /** The key was locked, or the session ended, before its turn came. */
  LOCKED,
  /** The system stopped before its turn came; it is not signed. */
  INTERRUPTED,
  /** The system stopped while it was being signed, and it does not wait any more. */
  UNSURE;

  /** Key of its words. */
  public String messageKey() {
    return "signing-tray.outcome." + name();
  }
}
