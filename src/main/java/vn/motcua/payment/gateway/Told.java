package vn.motcua.payment.gateway;

/** What a gateway says happened. */
public sealed interface Told {

  /**
   * An attempt was paid.
   *
   * @param number the gateway's own for this payment: twice the same is the same money
   * @param reference of the attempt
   * @param dong what was really paid
   */
  record Paid(String number, String reference, long dong) implements Told {}

  /** An attempt ended without money. */
  record Failed(String reference) implements Told {}

  /**
   * Money came to an agency's account at the bank.
   *
   * @param number the bank's own for this transfer
   * @param content what the payer, or the payer's bank, wrote
   */
  record Transferred(String number, String content, long dong) implements Told {}
}
