package vn.motcua.post.model;

/** What the desk, or the system for it, does with a parcel. */
public enum DeskAct {
  /** Asked for: the result waits to be sent, or papers to be collected. */
  BEGIN,
  PREPARE,
  /** The carrier gave its number. */
  BOOK,
  /** The carrier does not take it. */
  NOT_TAKEN,
  HAND_OVER,
  CANCEL,
  SEND_AGAIN,
  /** Handed over at the counter after all, or no longer wanted. */
  SETTLE
}
