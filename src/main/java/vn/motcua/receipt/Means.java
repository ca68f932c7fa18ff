package vn.motcua.receipt;

/** How the money came. */
public enum Means {
  CASH,
  /** To the agency's account. */
  TRANSFER,
  /** Through an online gateway. */
  GATEWAY,
  /** Taken by the post when it handed something over. */
  ON_DELIVERY
}
