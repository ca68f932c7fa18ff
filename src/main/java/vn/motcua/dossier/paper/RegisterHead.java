package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * The cover words of a register: one agency, one year.
 *
 * @param on day of the print
 */
public record RegisterHead(Issuer issuer, FormEdition edition, int year, LocalDate on) {

  public String documentTitle() {
    return edition.title() + " năm " + year + " – " + issuer.superior();
  }

  public String title() {
    return String.join(" ", edition.printedTitle());
  }

  /** Under the last line; the lines are numbered without a gap, so the last number is the count. */
  public String closing(List<RegisterLine> lastLines) {
    return lastLines.isEmpty()
        ? "Chưa có hồ sơ nào trong năm."
        : "Sổ này có " + OfficialWords.count(lastLines.getLast().number()) + " hồ sơ.";
  }

  public String placeAndDay() {
    return OfficialTime.placeAndDay(issuer.place(), on);
  }
}
