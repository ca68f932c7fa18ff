package vn.motcua.post.model;

/** Which way a parcel goes. */
public enum Direction {
  /** The result, from the desk to the applicant. */
  RETURN,
  /** Papers, from home to the desk. */
  COLLECT
}
