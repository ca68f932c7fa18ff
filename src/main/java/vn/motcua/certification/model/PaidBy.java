package vn.motcua.certification.model;

/** How a fee was paid, or that none was due. */
public enum PaidBy {
  CASH,
  TRANSFER,
  EXEMPT;

  /** Key of its name, {@code certification.paid.CASH}. */
  public String messageKey() {
    return "certification.paid." + name();
  }
}
