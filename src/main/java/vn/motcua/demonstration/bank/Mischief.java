package vn.motcua.demonstration.bank;

/** How the played bank tells of a payment. */
public enum Mischief {
  NONE,
  /** Twice. */
  DOUBLE,
  /** Not at all; it answers when asked. */
  SILENT,
  /** Of a thousand đồng less than was asked for, which is also what was paid. */
  WRONG_AMOUNT,
  /** With a signature that is not its own. */
  FORGED
}
