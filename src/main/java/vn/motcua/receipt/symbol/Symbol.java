package vn.motcua.receipt.symbol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.receipt.symbol.NewSymbol.Delegation;

/**
 * A symbol in the books.
 *
 * @param used the last number given out in the year asked about; 0 = none yet
 * @param to last day, inclusive; null = until further notice
 * @param delegation null when the collector issues its receipts itself
 */
public record Symbol(
    long id,
    long version,
    long agencyId,
    String agencyPath,
    String name,
    String form,
    String symbol,
    int first,
    int last,
    int used,
    LocalDate from,
    @Nullable LocalDate to,
    String collector,
    String taxCode,
    @Nullable Delegation delegation) {

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Numbers that may still be given out in that year. */
  public int left(int year) {
    var before = year == from.getYear() ? first - 1 : 0;
    return last - Math.max(used, before);
  }
}
