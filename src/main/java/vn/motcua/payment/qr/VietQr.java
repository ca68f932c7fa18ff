package vn.motcua.payment.qr;

/**
 * A transfer of an exact amount to one account, as a QR code says it (NAPAS VietQR over EMVCo
 * merchant-presented codes; the service QRIBFTTA credits an account).
 *
 * @param bankBin six digits by which NAPAS knows the bank
 * @param account at the bank, up to 19 letters and digits
 * @param dong from 1, at most 13 digits
 * @param content by which the payment is known again: 1 to 25 letters and digits
 */
public record VietQr(String bankBin, String account, long dong, String content) {

  private static final String NAPAS = "A000000727";
  private static final String TO_ACCOUNT = "QRIBFTTA";
  private static final String DYNAMIC = "12";
  private static final String DONG = "704";
  private static final long MOST_DONG = 9_999_999_999_999L;

  public VietQr {
    require(bankBin.matches("\\d{6}"), "bank " + bankBin);
    require(account.matches("[0-9A-Za-z]{1,19}"), "account");
    require(dong > 0 && dong <= MOST_DONG, dong + " đồng");
    require(content.matches("[0-9A-Za-z]{1,25}"), "content " + content);
  }

  /** What stands in the code, with its check. */
  public String payload() {
    var bank = field("00", bankBin) + field("01", account);
    var whom = field("00", NAPAS) + field("01", bank) + field("02", TO_ACCOUNT);
    var body =
        field("00", "01")
            + field("01", DYNAMIC)
            + field("38", whom)
            + field("53", DONG)
            + field("54", Long.toString(dong))
            + field("58", "VN")
            + field("62", field("08", content))
            + "6304";
    return body + Crc.of(body);
  }

  /** Id, length in two digits, value; values are plain letters and digits. */
  private static String field(String id, String value) {
    return "%s%02d%s".formatted(id, value.length(), value);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
