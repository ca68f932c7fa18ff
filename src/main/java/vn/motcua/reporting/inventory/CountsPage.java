package vn.motcua.reporting.inventory;

import java.util.List;
import java.util.Map;
import vn.motcua.reporting.web.ReportHead;

/**
 * II.07b on the screen.
 *
 * @param on as of which day
 * @param groups what the groups of columns are called
 * @param levels what the columns of each group are called
 * @param exported what is asked, for the same table as a file
 */
public record CountsPage(
    ReportHead head,
    String on,
    List<String> groups,
    List<String> levels,
    List<Row> rows,
    Map<String, String> exported) {

  public CountsPage {
    groups = List.copyOf(groups);
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
    exported = Map.copyOf(exported);
  }

  /** An agency. */
  public record Row(String number, String name, List<Figure> figures) {

    public Row {
      figures = List.copyOf(figures);
    }
  }

  /**
   * @param url of its procedures; empty = there are none
   * @param words for whoever does not see the table
   * @param total whether it is of all levels
   */
  public record Figure(String count, String url, String words, boolean total) {}
}
