package vn.motcua.receipt;

import java.time.Instant;

/**
 * Under which number a receipt was issued.
 *
 * @param form symbol of the form (ký hiệu mẫu)
 * @param symbol symbol of the receipt (ký hiệu)
 * @param number 1 to 99,999,999, from 1 in each year
 * @param mark names the receipt in its QR code
 */
public record Numbering(
    long symbolId, String form, String symbol, int year, int number, Instant at, String mark) {

  /** {@code 0000012}: seven digits at least, as receipts are counted; eight at most. */
  public String printed() {
    return "%07d".formatted(number);
  }

  /** {@code 0000012, ký hiệu BL-26E} */
  public String notation() {
    return printed() + ", ký hiệu " + symbol;
  }
}
