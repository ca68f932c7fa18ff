package vn.motcua.certification.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.book.BookLine;
import vn.motcua.certification.book.BookLine.Remark;
import vn.motcua.certification.book.BookSpan;
import vn.motcua.certification.model.Totals;
import vn.motcua.dossier.paper.Issuer;
import vn.motcua.dossier.paper.OfficialTime;
import vn.motcua.dossier.paper.OfficialWords;
import vn.motcua.shared.Vietnam;

/**
 * The words above and below a printed book.
 *
 * @param totals of the days printed
 * @param on day of the print
 */
public record BookHead(Issuer issuer, BookKind kind, BookSpan span, Totals totals, LocalDate on) {

  public String title() {
    return switch (kind) {
      case COPY -> "SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH";
      case SIGNATURE -> "SỔ CHỨNG THỰC CHỮ KÝ, CHỨNG THỰC ĐIỂM CHỈ";
    };
  }

  public boolean isOfCopies() {
    return kind == BookKind.COPY;
  }

  /** {@code Quyển số 01/2026-SCT/BS, ngày 23/11/2026} */
  public String volume() {
    var volume = "Quyển số " + kind.volume(span.inYear());
    if (span.isYear()) {
      return volume;
    }
    return span.isDay()
        ? volume + ", ngày " + Vietnam.show(span.from())
        : volume + ", từ " + Vietnam.show(span.from()) + " đến " + Vietnam.show(span.to());
  }

  public String documentTitle() {
    return title() + " – " + volume() + " – " + issuer.superior();
  }

  public String placeAndDay() {
    return OfficialTime.placeAndDay(issuer.place(), on);
  }

  /** Under the last line. */
  public String closing() {
    if (totals.lines() + totals.voided() == 0) {
      return "Không có việc chứng thực nào.";
    }
    var counted =
        "Cộng: %s việc, %s, phí %s"
            .formatted(
                OfficialWords.count(totals.lines()),
                isOfCopies()
                    ? OfficialWords.count(totals.pages())
                        + " trang bản chính, "
                        + OfficialWords.count(totals.pieces())
                        + " bản sao"
                    : OfficialWords.count(totals.pieces()) + " giấy tờ, văn bản",
                OfficialWords.money(totals.fees()));
    return totals.voided() == 0
        ? counted + "."
        : counted + "; " + OfficialWords.count(totals.voided()) + " số bị hủy.";
  }

  /** {@code Bản điện tử; Sửa: ghi nhầm số bản} */
  public String note(BookLine line) {
    var electronic = line.electronic() ? Stream.of("Bản điện tử") : Stream.<String>empty();
    return Stream.concat(electronic, line.remarks().stream().map(BookHead::note))
        .collect(Collectors.joining("; "));
  }

  /** Name, and for a signature the number of the identity paper. */
  public List<String> identity(BookLine line) {
    return isOfCopies() || line.identity().isEmpty() ? List.of() : List.of(line.identity());
  }

  private static String note(Remark remark) {
    return (remark.isVoid() ? "Hủy: " : "Sửa: ") + remark.reason();
  }
}
