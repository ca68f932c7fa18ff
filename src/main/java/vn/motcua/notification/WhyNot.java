package vn.motcua.notification;

/** Why a message was not sent, or not at once. The names are kept in the database. */
public enum WhyNot {
  /** No server or provider is named in the environment. */
  NOT_CONFIGURED,
  /** The server or provider does not answer, or lets nobody in. */
  AWAY,
  /** It answered that it cannot take this one now. */
  PUT_OFF,
  /** It will never take this one: the address is wrong, or the text. */
  REFUSED,
  /** Tried as often as allowed. */
  GIVEN_UP,
  /** Its time was over. */
  TOO_LATE,
  /** A demonstration writes to nobody but the addresses reserved for tests. */
  DEMONSTRATION,
  /** What it tells of was taken back. */
  TAKEN_BACK;

  /** Key of its words, {@code message.why.AWAY}. */
  public String messageKey() {
    return "message.why." + name();
  }
}
