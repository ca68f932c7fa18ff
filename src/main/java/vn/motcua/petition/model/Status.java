package vn.motcua.petition.model;

/** Where a petition stands. The names are kept in the database. */
public enum Status {
  /** Came in and waits to be classified. */
  RECEIVED,
  /** Came from another agency and waits to be classified by this one. */
  FORWARDED,
  /** The clock stands: whoever sent it was asked for details. */
  AWAITING_DETAILS,
  IN_PROGRESS,
  /** An answer is written and waits for a leader. */
  AWAITING_APPROVAL,
  /** Answered; whether the answer is published is still to be said. */
  ANSWERED,
  PUBLISHED,
  /** Answered, and not for everybody to read. */
  WITHHELD,
  NOT_ACCEPTED,
  /** No petition but a complaint, a denunciation or something else: the way was told. */
  GUIDED,
  /** The same person said the same before: answered there, counted once. */
  MERGED;

  /** Whether nothing is owed to whoever sent it any more. */
  public boolean isSettled() {
    return isAnswered() || isClosed();
  }

  public boolean isAnswered() {
    return this == ANSWERED || this == PUBLISHED || this == WITHHELD;
  }

  /** Settled without an answer of its own; nothing leads out of it. */
  public boolean isClosed() {
    return this == NOT_ACCEPTED || this == GUIDED || this == MERGED;
  }

  /** Whether somebody still has to classify it. */
  public boolean isNew() {
    return this == RECEIVED || this == FORWARDED;
  }

  /** Key of its words for officials. */
  public String messageKey() {
    return "petition.status." + name();
  }

  /** Key of its words for whoever sent it. */
  public String publicKey() {
    return "petition.standing." + name();
  }
}
