package vn.motcua.publication.standing;

/** How a procedure stands at a desk. */
public enum StandingState {
  /** The version in force hangs. */
  POSTED,
  /** Handled, and nothing hangs. */
  MISSING,
  /** Another version hangs than the one in force. */
  STALE,
  /** It hangs and is no longer handled: it has to come down. */
  WITHDRAWN;

  /** Whether the version in force has to be posted. */
  public boolean isToPost() {
    return this == MISSING || this == STALE;
  }
}
