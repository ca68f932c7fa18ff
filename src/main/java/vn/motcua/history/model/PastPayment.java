package vn.motcua.history.model;

/** How what was owed was paid. */
public enum PastPayment {
  /** Nothing was owed. */
  NONE,
  DIRECT,
  ONLINE
}
