package vn.motcua.certification.electronic;

import java.util.List;
import vn.motcua.platform.qr.QrCode;

/**
 * The testimony on an electronic copy as its template prints it, after form 01 annexed to NĐ
 * 280/2025/NĐ-CP.
 *
 * @param number in the book; empty on a draft
 * @param day {@code Ngày 23 tháng 11 năm 2026}
 * @param body whose act it is
 * @param code of the dossier
 * @param pages of the scanned original before the testimony
 * @param office the lines above the signature
 * @param publicAddress where this system answers, without a slash at its end; empty on a draft
 * @param token of the QR code; empty on a draft
 */
public record CopyPaper(
    String number,
    String volume,
    String day,
    String body,
    String code,
    int pages,
    List<String> office,
    String signerName,
    String publicAddress,
    String token) {

  private static final String VERIFY = "/kiem-tra";

  public CopyPaper {
    office = List.copyOf(office);
  }

  public boolean isDraft() {
    return token.isEmpty();
  }

  /** What it is and of which dossier, nobody's name. */
  public String title() {
    return "Bản sao điện tử có chứng thực " + code;
  }

  /** Where whoever scans it learns what the copy is. */
  public QrCode qr() {
    return QrCode.of(publicAddress + VERIFY + "/" + token);
  }

  /** The page for uploads, as a person types it. */
  public String shortAddress() {
    return publicAddress.replaceFirst("^https?://", "") + VERIFY;
  }
}
