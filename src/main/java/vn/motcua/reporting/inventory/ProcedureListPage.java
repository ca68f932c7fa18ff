package vn.motcua.reporting.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The procedures behind a figure of II.07b.
 *
 * @param back address of the table
 */
public record ProcedureListPage(
    String title,
    String about,
    String back,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  public ProcedureListPage {
    rows = List.copyOf(rows);
  }

  /** A procedure. */
  public record Row(String code, String name, String field, String level) {}
}
