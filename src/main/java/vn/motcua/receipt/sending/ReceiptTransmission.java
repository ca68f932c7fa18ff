package vn.motcua.receipt.sending;

/** Hands batches of receipts over to the tax authority, or to whoever passes them on. */
public interface ReceiptTransmission {

  /** Whether there is anybody to hand them to. */
  boolean isConfigured();

  /**
   * @param name of the batch, the same each time it is sent: the receiver knows what it has
   * @param xml the batch, the same each time too
   */
  Answer send(String name, byte[] xml);

  /** What the receiver said. */
  sealed interface Answer {

    /**
     * It has the batch.
     *
     * @param reference what it calls it; may be empty
     */
    record Taken(String reference) implements Answer {}

    /**
     * It will not have this batch.
     *
     * @param answer in figures, {@code 422}
     */
    record Refused(String answer) implements Answer {}

    /**
     * It took nothing now; the batch is sent again.
     *
     * @param answer in figures; empty when nobody answered
     */
    record Away(String answer) implements Answer {}
  }
}
