package vn.motcua.certification.paper;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.certification.BookKind;
import vn.motcua.dossier.paper.OfficialTime;
import vn.motcua.shared.NumberWords;

/**
 * The words that certify, to be printed on the copy or the document: forms 01 (copy), 02 (signature
 * before the one who certifies) and 03 (signature before the official of the one-stop desk) annexed
 * to NĐ 280/2025/NĐ-CP.
 *
 * @param number in the book, {@code 12}
 * @param volume {@code 01/2026-SCT/BS}
 * @param place {@code Trung tâm Phục vụ hành chính công xã Vĩnh Hoàng}
 * @param body whose signer it is, {@code Ủy ban nhân dân xã Vĩnh Hoàng}
 * @param office the lines above the signature
 * @param witness official before whom it was signed; empty when before the signer
 * @param sheets on how many copies or documents it is printed
 */
public record Testimony(
    BookKind kind,
    String number,
    String volume,
    LocalDate on,
    String place,
    String body,
    String person,
    String identity,
    String witness,
    String signerName,
    String signerTitle,
    List<String> office,
    int sheets) {

  public boolean isOfCopy() {
    return kind == BookKind.COPY;
  }

  /** {@code Ngày 23 tháng 11 năm 2026} */
  public String day() {
    var day = OfficialTime.day(on);
    return Character.toUpperCase(day.charAt(0)) + day.substring(1);
  }

  /** {@code ngày hai mươi ba tháng mười một năm hai nghìn không trăm hai mươi sáu} */
  public String dayInWords() {
    return NumberWords.day(on);
  }

  /** {@code trước mặt ông/bà Trần Thị Hạnh là người tiếp nhận hồ sơ} */
  public String before() {
    return witness.isEmpty()
        ? "trước mặt tôi"
        : "trước mặt ông/bà " + witness + " là người tiếp nhận hồ sơ";
  }
}
