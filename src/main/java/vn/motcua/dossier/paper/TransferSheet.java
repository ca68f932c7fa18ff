package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.qr.QrCode;
import vn.motcua.shared.Vietnam;

/**
 * What goes with a part of an interlinked group to the agency that decides it while the systems are
 * not connected: both numbers, whose it is, what goes with it, by when. No form of a circular.
 *
 * @param number ours for the part, {@code H50.101-261120-0003/2}
 * @param code of the group
 * @param receiver the agency outside
 * @param request name of the part and code of its procedure
 * @param group name of the group
 * @param result of the part before, which is used again; empty when it needs none
 * @param limit {@code 02 ngày làm việc}; empty = within that of the group
 * @param dueAt null while the part was not sent, and when it has no date
 * @param acknowledgeWithin working hours
 * @param outsideNumber its number there; empty while not known
 * @param ground the rule the group follows
 */
public record TransferSheet(
    Issuer issuer,
    String number,
    String code,
    Instant at,
    String receiver,
    String request,
    String group,
    Party applicant,
    Party submitter,
    String result,
    List<HandedPaper> papers,
    String limit,
    @Nullable Instant dueAt,
    int acknowledgeWithin,
    String outsideNumber,
    String sender,
    String ground) {

  public TransferSheet {
    papers = List.copyOf(papers);
  }

  /** {@code Vĩnh Hoàng, ngày 20 tháng 11 năm 2026} */
  public String placeAndDay() {
    return OfficialTime.placeAndDay(issuer.place(), Vietnam.date(at));
  }

  /** Title of the PDF; nobody's name. */
  public String documentTitle() {
    return "Phiếu chuyển hồ sơ liên thông " + number;
  }

  /** Whether somebody else handed it in. */
  public boolean byProxy() {
    return !submitter.fullName().equals(applicant.fullName());
  }

  public String limitWords() {
    if (dueAt != null) {
      return (limit.isEmpty() ? "" : limit + "; ") + "trước " + OfficialTime.moment(dueAt);
    }
    return limit.isEmpty() ? "trong thời hạn chung của nhóm" : limit + " từ khi nhận";
  }

  /** {@code 02 giờ làm việc} */
  public String acknowledgeWords() {
    return "%02d giờ làm việc".formatted(acknowledgeWithin);
  }

  /** Leads anyone who holds the sheet to the dossier, and the scanner at the desk too. */
  public QrCode qr() {
    return QrCode.of(issuer.publicAddress() + "/tra-cuu/" + code);
  }

  /** The look-up page as a person types it. */
  public String shortLookUpAddress() {
    return issuer.publicAddress().replaceFirst("^https?://", "") + "/tra-cuu";
  }
}
