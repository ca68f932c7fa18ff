package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.platform.qr.QrCode;

/**
 * What every paper of a dossier shows above and below its text.
 *
 * @param code the dossier's code
 * @param number the paper's own number and symbol, {@code 12/PXL}; empty where the form has none
 * @param on day of the paper
 */
public record PaperHead(
    Issuer issuer, FormEdition edition, String code, String number, LocalDate on) {

  /** {@code Vĩnh Hoàng, ngày 20 tháng 11 năm 2026} */
  public String placeAndDay() {
    return OfficialTime.placeAndDay(issuer.place(), on);
  }

  /** Title of the PDF: what it is and of which dossier, nobody's name. */
  public String documentTitle() {
    return edition.title() + " " + code;
  }

  public List<String> title() {
    return edition.printedTitle();
  }

  /** Where anyone who holds the paper can follow the dossier. */
  public String lookUpAddress() {
    return issuer.publicAddress() + "/tra-cuu/" + code;
  }

  /** The look-up page as a person types it, without scheme and code. */
  public String shortLookUpAddress() {
    return issuer.publicAddress().replaceFirst("^https?://", "") + "/tra-cuu";
  }

  /** Holds the look-up address and nothing else. */
  public QrCode qr() {
    return QrCode.of(lookUpAddress());
  }

  public boolean hasNumber() {
    return !number.isEmpty();
  }

  /** {@code Hỏi đáp: 0233 300 0101.} */
  public String questions() {
    return issuer.phone().isEmpty() ? "" : "Hỏi đáp: " + issuer.phone() + ".";
  }
}
