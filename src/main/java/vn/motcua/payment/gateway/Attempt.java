package vn.motcua.payment.gateway;

import java.time.Instant;

/**
 * One try to pay through a gateway.
 *
 * @param reference by which the gateway knows it
 * @param dong what was asked for
 * @param expiresAt until when it may be paid
 */
public record Attempt(
    long id,
    long claimId,
    String gateway,
    String reference,
    long dong,
    State state,
    Instant begunAt,
    Instant expiresAt) {

  /** How far it is. */
  public enum State {
    /** The payer may still pay; or paid, and nobody told us yet. */
    OPEN,
    PAID,
    FAILED,
    /** Never paid, as the gateway says. */
    EXPIRED
  }
}
