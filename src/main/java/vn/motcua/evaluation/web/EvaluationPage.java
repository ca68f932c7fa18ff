package vn.motcua.evaluation.web;

import java.util.List;
import java.util.Map;
import vn.motcua.reporting.web.ReportHead;

/**
 * The evaluation of an agency.
 *
 * @param agencies their scores; the last line is of all together when there are several
 * @param officers empty when agencies below are evaluated too
 * @param unitUrl where what was declared stands, and is declared; empty for several agencies
 * @param complete whether everything is counted
 */
public record EvaluationPage(
    ReportHead head,
    List<Column> columns,
    List<Row> agencies,
    List<Column> officerColumns,
    List<Row> officers,
    String unitUrl,
    String ground,
    boolean complete,
    Map<String, String> exported) {

  public EvaluationPage {
    columns = List.copyOf(columns);
    agencies = List.copyOf(agencies);
    officerColumns = List.copyOf(officerColumns);
    officers = List.copyOf(officers);
    exported = Map.copyOf(exported);
  }

  /** An index: {@code 3}, {@code Số lần phải liên hệ}. */
  public record Column(String number, String name, String fullName) {}

  /**
   * @param url of the evaluation of the agency or officer alone; empty when it is this page
   * @param total empty when nothing is known
   * @param known of how many indices the total is
   * @param grade empty while an index is not known
   * @param whole whether it is of all together
   */
  public record Row(
      String name,
      String url,
      String dossiers,
      List<Cell> cells,
      String total,
      String known,
      String grade,
      boolean whole) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A score.
   *
   * @param text empty when it is not known
   * @param url what cost points; empty when there is nothing to open
   * @param words for who hears the page
   * @param provisional whether it rests on what nobody has appraised yet
   */
  public record Cell(String text, String url, String words, boolean provisional) {}
}
