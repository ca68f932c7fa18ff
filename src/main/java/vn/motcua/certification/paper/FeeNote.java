package vn.motcua.certification.paper;

import java.time.Instant;
import java.util.List;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.dossier.paper.Issuer;
import vn.motcua.dossier.paper.OfficialTime;
import vn.motcua.dossier.paper.OfficialWords;
import vn.motcua.shared.NumberWords;

/**
 * What one person paid, line by line. It is no receipt in the sense of NĐ 254/2026/NĐ-CP and says
 * so.
 *
 * @param ground where the fees are laid down
 * @param exemption why nothing was taken; empty otherwise
 */
public record FeeNote(
    Issuer issuer,
    List<String> codes,
    String person,
    List<Row> rows,
    long total,
    PaidBy paidBy,
    String exemption,
    String ground,
    Instant at,
    String takenBy) {

  public FeeNote {
    codes = List.copyOf(codes);
    rows = List.copyOf(rows);
  }

  /** One kind of paper; {@code what} names the number in the book once there is one. */
  public record Row(String what, String count, long fee) {

    public String feeWords() {
      return OfficialWords.count(fee);
    }
  }

  public String totalWords() {
    return OfficialWords.money(total);
  }

  public String inWords() {
    return NumberWords.dong(total);
  }

  public String paid() {
    return switch (paidBy) {
      case CASH -> "tiền mặt";
      case TRANSFER -> "chuyển khoản";
      case EXEMPT -> "miễn phí (" + exemption + ")";
    };
  }

  public String moment() {
    return OfficialTime.moment(at);
  }
}
