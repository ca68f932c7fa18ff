package vn.motcua.post.model;

/** How the order of a parcel stands at the carrier. */
public enum Ordering {
  /** The carrier is not asked: handed over at the post office. */
  NONE,
  /** To be booked. */
  DUE,
  BOOKED,
  /** The carrier does not take it; its words are kept. */
  REFUSED,
  /** To be cancelled. */
  CANCEL_DUE,
  CANCELLED;

  /** Whether the carrier may know of it. */
  public boolean isAtCarrier() {
    return this == DUE || this == BOOKED;
  }
}
