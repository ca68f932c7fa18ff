package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The staff of an agency by their roles.
 *
 * @param columns the roles somebody of them holds
 * @param next address of the following page
 */
public record RightsPage(
    long agencyId, String agencyName, List<String> columns, List<Row> rows, @Nullable String next) {

  public RightsPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A person.
   *
   * @param cells one for each column
   */
  public record Row(
      String url, String fullName, String position, boolean active, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a person holds of a role.
   *
   * @param limits to what it is limited, a line for each time it is held; empty = to nothing
   */
  public record Cell(boolean held, List<String> limits) {

    public Cell {
      limits = List.copyOf(limits);
    }
  }
}
