package vn.motcua.receipt;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.SubjectRef;

/**
 * Money that was taken and wants a receipt.
 *
 * @param agencyId whose symbols and seal
 * @param key what the money is to whoever took it, e.g. {@code payment-12}; 1 to 100 characters
 * @param subject what it was paid for
 * @param items 1 to 20, with the amounts taken; together at most 10¹² đồng
 * @param collector name of the person who took it; empty when a machine did
 * @param at when it was taken
 */
public record NewReceipt(
    long agencyId,
    String key,
    SubjectRef subject,
    Payer payer,
    List<Item> items,
    Means means,
    String collector,
    Instant at) {

  private static final int MOST_ITEMS = 20;
  private static final long MOST_DONG = 1_000_000_000_000L;
  private static final int LONGEST_KEY = 100;

  public NewReceipt {
    items = List.copyOf(items);
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("a receipt of " + items.size() + " items");
    }
    var total = items.stream().mapToLong(Item::dong).sum();
    if (total > MOST_DONG) {
      throw new IllegalArgumentException("a receipt of " + total + " đồng");
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("a key of " + key.length() + " characters");
    }
  }

  /** Đồng. */
  public long total() {
    return items.stream().mapToLong(Item::dong).sum();
  }
}
