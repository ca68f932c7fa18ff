package vn.motcua.receipt.symbol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Text;

/**
 * A symbol as somebody enters it.
 *
 * @param name of the receipt (tên biên lai)
 * @param form symbol of the form (ký hiệu mẫu), as the Ministry of Finance gives it
 * @param symbol (ký hiệu)
 * @param first number of the year it begins in; later years begin with 1
 * @param last number that may be given out in a year
 * @param from first day; null = not typed
 * @param to last day, inclusive; null = until further notice
 * @param collector name of the collector (tổ chức thu), as registered with the tax authority
 * @param delegation null when the collector issues its receipts itself
 */
public record NewSymbol(
    String name,
    String form,
    String symbol,
    int first,
    int last,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String collector,
    String taxCode,
    @Nullable Delegation delegation) {

  public NewSymbol {
    name = Text.clean(name);
    form = Text.clean(form);
    symbol = Text.clean(symbol);
    collector = Text.clean(collector);
    taxCode = Text.clean(taxCode);
  }

  /**
   * Somebody else issues in the collector's name.
   *
   * @param name of whoever issues
   * @param agreement number and day of the written agreement
   * @param notifiedOn when the tax authority was told; null = not typed
   */
  public record Delegation(
      String name, String address, String agreement, @Nullable LocalDate notifiedOn) {

    public Delegation {
      name = Text.clean(name);
      address = Text.clean(address);
      agreement = Text.clean(agreement);
    }
  }
}
