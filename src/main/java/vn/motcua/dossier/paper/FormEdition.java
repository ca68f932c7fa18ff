package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Vietnam;

/**
 * A form as a circular prescribes it.
 *
 * @param validFrom first day of use
 * @param number as printed, {@code 01}
 * @param titleLines the title, broken where it reads best
 * @param circular {@code Thông tư số 03/2025/TT-VPCP}
 */
public record FormEdition(
    DossierForm form,
    LocalDate validFrom,
    String number,
    List<String> titleLines,
    String circular) {

  public FormEdition {
    titleLines = List.copyOf(titleLines);
  }

  /** {@code Giấy tiếp nhận hồ sơ và hẹn trả kết quả} */
  public String title() {
    return String.join(" ", titleLines);
  }

  /** The title in capitals, line by line. */
  public List<String> printedTitle() {
    return titleLines.stream().map(line -> line.toUpperCase(Vietnam.LOCALE)).toList();
  }

  /** {@code Mẫu số 01} */
  public String formNumber() {
    return "Mẫu số " + number;
  }
}
