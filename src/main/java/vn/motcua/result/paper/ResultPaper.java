package vn.motcua.result.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.paper.OfficialTime;
import vn.motcua.platform.qr.QrCode;
import vn.motcua.result.model.Numbering;
import vn.motcua.shared.NumberWords;
import vn.motcua.shared.Vietnam;

/**
 * A result as its template prints it.
 *
 * @param code of the dossier
 * @param values what was typed
 * @param numbering null on a draft
 * @param validUntil the last day; null = no end
 * @param publicAddress where this system answers, without a slash at its end; empty on a draft
 * @param token of the QR code; empty on a draft
 * @param replaces number and day of the paper whose place it takes; empty for most
 */
public record ResultPaper(
    Letterhead head,
    ResultEdition edition,
    String code,
    Map<String, String> values,
    @Nullable Numbering numbering,
    LocalDate on,
    @Nullable LocalDate validUntil,
    SignerWords signer,
    String publicAddress,
    String token,
    String replaces) {

  private static final String VERIFY = "/kiem-tra";

  public ResultPaper {
    values = Map.copyOf(values);
  }

  /** What was typed into a field; empty when nothing was. */
  public String of(String key) {
    return values.getOrDefault(key, "");
  }

  public boolean has(String key) {
    return !of(key).isEmpty();
  }

  /** The lines of a text that are not blank. */
  public List<String> lines(String key) {
    return of(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** {@code 05/02/2026} */
  public String day(String key) {
    return has(key) ? Vietnam.show(LocalDate.parse(of(key))) : "";
  }

  /** {@code ngày năm tháng hai năm hai nghìn không trăm hai mươi sáu} */
  public String dayInWords(String key) {
    return has(key) ? NumberWords.day(LocalDate.parse(of(key))) : "";
  }

  public boolean isDraft() {
    return numbering == null;
  }

  /** {@code 12/TLKS-BS}, or room for it on a draft. */
  public String notation() {
    return numbering == null ? edition.symbol().isEmpty() ? "……" : "……/…………" : numbering.notation();
  }

  /** {@code Vĩnh Hoàng, ngày 20 tháng 11 năm 2026} */
  public String placeAndDay() {
    return numbering == null
        ? head.place() + ", ngày …… tháng …… năm " + on.getYear()
        : OfficialTime.placeAndDay(head.place(), on);
  }

  /** {@code ngày 20 tháng 05 năm 2027}; empty without an end. */
  public String until() {
    return validUntil == null ? "" : OfficialTime.day(validUntil);
  }

  /** What it is and of which dossier, nobody's name. */
  public String documentTitle() {
    return edition.title() + " " + code;
  }

  /** Where whoever scans it learns what the paper is. */
  public QrCode qr() {
    return QrCode.of(publicAddress + VERIFY + "/" + token);
  }

  /** The page for uploads, as a person types it. */
  public String shortAddress() {
    return publicAddress.replaceFirst("^https?://", "") + VERIFY;
  }

  /** The template of its kind. */
  String template() {
    return "result/paper/" + edition.kind().slug() + ".jte";
  }
}
