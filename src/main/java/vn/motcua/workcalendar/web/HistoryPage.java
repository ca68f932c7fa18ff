package vn.motcua.workcalendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;

/**
 * What was decided about a calendar and those it inherits from.
 *
 * @param on the day asked about as typed, or empty
 */
public record HistoryPage(
    ChangeHead head, String on, List<Row> rows, @Nullable String next, Problems problems) {

  public HistoryPage {
    rows = List.copyOf(rows);
  }

  /** One decision. */
  public record Row(
      String at,
      String by,
      String agency,
      String act,
      String subject,
      String span,
      String document,
      String source) {}
}
