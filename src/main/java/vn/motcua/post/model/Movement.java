package vn.motcua.post.model;

/** What a carrier says of a parcel. */
public enum Movement {
  /** Taken over by the carrier. */
  ACCEPTED,
  /** Seen somewhere on the way. */
  IN_TRANSIT,
  /** Handed to the addressee; papers collected at home: to the desk. */
  DELIVERED,
  /** Nobody there, refused, no such address; papers to be collected: not collected. */
  UNDELIVERED,
  /** On the way back to whoever sent it. */
  COMING_BACK,
  /** Handed back to whoever sent it. */
  BACK
}
