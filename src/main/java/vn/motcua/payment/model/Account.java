package vn.motcua.payment.model;

/**
 * Where money is, or who owes it. What is owed to us or held by us counts up, what we earned or owe
 * counts down; all accounts together are always nothing.
 */
public enum Account {
  /** The applicant owes it. */
  RECEIVABLE,
  /** Earned for what was asked for. */
  REVENUE,
  /** In the cashier's hand. */
  CASH,
  /** On the agency's account at the bank. */
  BANK,
  /** A gateway took it and has not handed it over. */
  GATEWAY,
  /** The carrier took it on delivery and has not handed it over. */
  CARRIER,
  /** To be given back to whoever paid. */
  REFUNDABLE;

  /** Whether money lies there. */
  public boolean holdsMoney() {
    return switch (this) {
      case CASH, BANK, GATEWAY, CARRIER -> true;
      case RECEIVABLE, REVENUE, REFUNDABLE -> false;
    };
  }
}
