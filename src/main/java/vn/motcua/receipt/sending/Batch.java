package vn.motcua.receipt.sending;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Receipts that are sent together.
 *
 * @param name the same each time it is sent
 * @param papers how many editions
 * @param sentAt last attempt; null = none yet
 * @param answer of the receiver in figures; empty = none
 * @param reference what the receiver calls it; empty = nothing
 */
public record Batch(
    long id,
    long agencyId,
    String name,
    String taxCode,
    LocalDate day,
    int papers,
    State state,
    int attempts,
    Instant madeAt,
    @Nullable Instant sentAt,
    @Nullable Instant answeredAt,
    String answer,
    String reference) {

  /** Where it stands. */
  public enum State {
    WAITING,
    TAKEN,
    REFUSED
  }
}
