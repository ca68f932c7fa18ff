package vn.motcua.receipt;

/** Where a receipt stands. */
public enum ReceiptState {
  /** The money was taken; there was no number to give yet. */
  OWED,
  VALID,
  CANCELLED
}
