package vn.motcua.notification;

/** Where a message stands. The names are kept in the database. */
public enum MessageState {
  /** To be sent at its time, for the first time or again. */
  WAITING,
  /** A node is at it just now. */
  SENDING,
  /** Taken by the mail server or the provider; in the app, shown. */
  SENT,
  /** Given up. */
  FAILED,
  /** There is no mail server, or no provider: nothing was tried. */
  NOT_CONFIGURED,
  /** Its time was over before it could be sent. */
  EXPIRED,
  /** What it would have told of was taken back. */
  WITHDRAWN;

  /** Whether it may be sent again by hand. */
  public boolean isRepeatable() {
    return this == FAILED || this == NOT_CONFIGURED || this == EXPIRED;
  }

  /** Key of its name, {@code message.state.SENT}. */
  public String messageKey() {
    return "message.state." + name();
  }
}
