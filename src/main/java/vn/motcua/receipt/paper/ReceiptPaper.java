package vn.motcua.receipt.paper;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.qr.QrCode;
import vn.motcua.platform.web.Show;
import vn.motcua.receipt.Cancellation;
import vn.motcua.receipt.Means;
import vn.motcua.receipt.Numbering;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.symbol.Symbol;
import vn.motcua.shared.NumberWords;
import vn.motcua.shared.Vietnam;

/**
 * A receipt as it is printed and told to machines: all that NĐ 254/2026/NĐ-CP art. 22–27 name.
 *
 * @param receipt with its number
 * @param symbol it was issued under
 * @param cancelled null on the edition as issued
 * @param replaces number of the receipt in whose place it was issued; null for most
 * @param replacedBy number of the receipt in its place, on the cancelled edition; null for most
 * @param publicAddress where this system answers, without a slash at its end
 * @param token of the QR code
 */
public record ReceiptPaper(
    Receipt receipt,
    Symbol symbol,
    @Nullable Cancellation cancelled,
    @Nullable Numbering replaces,
    @Nullable Numbering replacedBy,
    String publicAddress,
    String token) {

  /** Under the room for the seal: found again when it is sealed. */
  public static final String BELOW_SEAL = "(Chữ ký số của tổ chức thu)";

  private static final String VERIFY = "/kiem-tra";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("'Ngày' dd 'tháng' MM 'năm' yyyy");

  public Numbering numbering() {
    return Objects.requireNonNull(receipt.numbering());
  }

  /** {@code Biên lai 0000012, ký hiệu BL-26E}: what it is, not whose. */
  public String documentTitle() {
    return "Biên lai " + numbering().notation();
  }

  /** {@code Ngày 24 tháng 11 năm 2026} */
  public String day() {
    return DAY.format(Vietnam.dateTime(numbering().at()));
  }

  /** Whether the money was taken on another day than the receipt is dated. */
  public boolean isLate() {
    return !Vietnam.date(receipt.collectedAt()).equals(Vietnam.date(numbering().at()));
  }

  public String collectedAt() {
    return Vietnam.show(receipt.collectedAt());
  }

  public String total() {
    return Show.money(receipt.total());
  }

  public String totalInWords() {
    return NumberWords.dong(receipt.total());
  }

  public String means() {
    return means(receipt.means());
  }

  private static String means(Means means) {
    return switch (means) {
      case CASH -> "Tiền mặt";
      case TRANSFER -> "Chuyển khoản";
      case GATEWAY -> "Thanh toán trực tuyến";
      case ON_DELIVERY -> "Bưu chính thu hộ";
    };
  }

  /** {@code biên lai số 0000011, ký hiệu BL-26E, ngày 23/11/2026} */
  public static String named(Numbering numbering) {
    return "biên lai số %s, ngày %s"
        .formatted(numbering.notation(), Vietnam.show(Vietnam.date(numbering.at())));
  }

  public String belowSeal() {
    return BELOW_SEAL;
  }

  /** Where whoever scans it learns whether the receipt stands. */
  public String address() {
    return publicAddress + VERIFY + "/" + token;
  }

  public QrCode qr() {
    return QrCode.of(address());
  }

  /** {@code bien-lai-BL-26E-2026-0000012-huy}, without an extension. */
  public String fileName() {
    var name =
        "bien-lai-%s-%d-%s"
            .formatted(
                numbering().symbol().replaceAll("[^A-Za-z0-9-]", "-"),
                numbering().year(),
                numbering().printed());
    return cancelled == null ? name : name + "-huy";
  }
}
