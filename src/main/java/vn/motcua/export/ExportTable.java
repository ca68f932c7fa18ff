package vn.motcua.export;

import java.util.List;

/**
 * What stands around the rows.
 *
 * @param title of the table, as its heading
 * @param unit whose it is, in words
 * @param period in words, empty when it has none
 * @param fileName without its ending; letters of English, digits, hyphens, points
 * @param estimate how many rows there will be, about
 */
public record ExportTable(
    String title,
    String unit,
    String period,
    String fileName,
    List<ExportColumn> columns,
    long estimate) {

  public ExportTable {
    columns = List.copyOf(columns);
    if (!fileName.matches("[A-Za-z0-9.-]{1,100}") || columns.isEmpty()) {
      throw new IllegalArgumentException("No table: " + fileName + ", " + columns.size());
    }
  }
}
