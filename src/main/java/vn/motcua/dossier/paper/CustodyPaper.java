package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper about papers: the minutes of a hand-over, the list at the end of a day.
 *
 * @param number {@code Số: 12/BB-BGHS}; empty when it has none
 * @param intro sentences above the tables
 * @param signs who signs; null when nobody does
 */
public record CustodyPaper(
    Issuer issuer,
    String title,
    String number,
    LocalDate on,
    List<String> intro,
    List<Section> sections,
    List<String> close,
    @Nullable Signs signs) {

  public CustodyPaper {
    intro = List.copyOf(intro);
    sections = List.copyOf(sections);
    close = List.copyOf(close);
  }

  /**
   * A table.
   *
   * @param title empty when the paper has but one
   * @param none what is written when it has no rows
   */
  public record Section(String title, List<Column> columns, List<List<String>> rows, String none) {

    public Section {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param percent of the width
   * @param centred whether its cells are
   */
  public record Column(String title, int percent, boolean centred) {}

  /** Who gave and who took; the taker signs by hand when only the unit is known. */
  public record Signs(String giverUnit, String giver, String receiverUnit, String receiver) {}

  /** {@code Vĩnh Hoàng, ngày 20 tháng 11 năm 2026} */
  public String placeAndDay() {
    return OfficialTime.placeAndDay(issuer.place(), on);
  }

  /** Title of the PDF; nobody's name. */
  public String documentTitle() {
    return number.isEmpty() ? title : title + " " + number;
  }
}
