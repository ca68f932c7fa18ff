package vn.motcua.receipt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * A receipt as it stands in the books.
 *
 * @param edition from 1; the next one replaces the one before under the same key
 * @param collector name of the person who took the money; empty when a machine did
 * @param collectedAt when the money was taken
 * @param numbering null while it waits for a number, and when it was cancelled before it got one
 * @param replaces the receipt in whose place it was issued
 * @param replacedBy the receipt issued in its place
 */
public record Receipt(
    long id,
    long agencyId,
    String key,
    int edition,
    SubjectRef subject,
    Payer payer,
    List<Item> items,
    Means means,
    String collector,
    Instant collectedAt,
    ReceiptState state,
    @Nullable Numbering numbering,
    @Nullable Long replaces,
    @Nullable Long replacedBy,
    @Nullable Cancellation cancellation) {

  public Receipt {
    items = List.copyOf(items);
  }

  /** Đồng. */
  public long total() {
    return items.stream().mapToLong(Item::dong).sum();
  }

  public boolean isCancelled() {
    return state == ReceiptState.CANCELLED;
  }
}
