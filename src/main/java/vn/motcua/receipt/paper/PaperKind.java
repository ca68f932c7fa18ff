package vn.motcua.receipt.paper;

/** What an edition says. */
public enum PaperKind {
  ISSUED,
  CANCELLED
}
