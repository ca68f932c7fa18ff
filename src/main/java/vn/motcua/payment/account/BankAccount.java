package vn.motcua.payment.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account to which people transfer.
 *
 * @param bankBin six digits by which NAPAS knows the bank
 * @param confirmedBy name of the second person; null while it waits
 * @param endedAt null while it holds, or waits
 */
public record BankAccount(
    long id,
    long agencyId,
    String agencyPath,
    String bankBin,
    String bankName,
    String number,
    String holder,
    long enteredById,
    String enteredBy,
    Instant enteredAt,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt,
    @Nullable Instant endedAt) {

  /** Whether people transfer to it now. */
  public boolean holds() {
    return confirmedAt != null && endedAt == null;
  }

  public boolean waits() {
    return confirmedAt == null && endedAt == null;
  }
}
