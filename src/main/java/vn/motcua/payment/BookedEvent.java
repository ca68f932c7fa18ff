package vn.motcua.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.payment.model.Account;

/**
 * Something that happened to the money of a claim.
 *
 * @param place where money came to or went from; null where none moved
 * @param dong as told
 * @param settled by how much what is paid grew, or shrank
 */
public record BookedEvent(
    long id,
    String key,
    Kind kind,
    @Nullable Account place,
    long dong,
    long settled,
    Instant at,
    String enteredBy,
    String note) {

  /** What it was; see {@link vn.motcua.payment.model.MoneyEvent}. */
  public enum Kind {
    CHARGED,
    RECEIVED,
    MOVED,
    RELEASED,
    REFUNDED
  }
}
