package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.ElectronicCopy.Compared;
import vn.motcua.certification.model.ElectronicCopy.Numbered;
import vn.motcua.certification.model.ElectronicCopy.Scan;
import vn.motcua.certification.model.ElectronicCopy.Signed;

/** Reads an electronic copy with its line. */
final class CopyRow {

  static final String SELECT =
      "select "
          + EntryRow.COLUMNS
          + """
            , c.scan_file, c.scan_sha256, c.scan_pages, c.scan_faults, c.scanned_at, c.scanned_by_name,
              c.compared_at, c.compared_by, c.compared_by_name, c.due_at,
              c.year as drawn_year, c.number as drawn_number, c.numbered_on, c.mark,
              c.file_id, c.sha256, c.signed_at
              from certification.electronic_copy c
              join certification.entry e on e.entry_id = c.entry_id and e.agency_id = c.agency_id
            """;

  private CopyRow() {}

  static ElectronicCopy read(ResultSet row, int index) throws SQLException {
    return new ElectronicCopy(
        EntryRow.read(row, index),
        scan(row),
        compared(row),
        at(row, "due_at"),
        numbered(row),
        signed(row));
  }

  private static @Nullable Scan scan(ResultSet row) throws SQLException {
    var at = at(row, "scanned_at");
    return at == null
        ? null
        : new Scan(
            row.getLong("scan_file"),
            row.getString("scan_sha256"),
            row.getInt("scan_pages"),
            List.of((String[]) row.getArray("scan_faults").getArray()),
            at,
            row.getString("scanned_by_name"));
  }

  private static @Nullable Compared compared(ResultSet row) throws SQLException {
    var at = at(row, "compared_at");
    return at == null
        ? null
        : new Compared(at, row.getLong("compared_by"), row.getString("compared_by_name"));
  }

  private static @Nullable Numbered numbered(ResultSet row) throws SQLException {
    var mark = row.getString("mark");
    return mark == null
        ? null
        : new Numbered(
            row.getInt("drawn_year"),
            row.getInt("drawn_number"),
            row.getObject("numbered_on", LocalDate.class),
            mark);
  }

  private static @Nullable Signed signed(ResultSet row) throws SQLException {
    var at = at(row, "signed_at");
    return at == null ? null : new Signed(at, row.getLong("file_id"), row.getString("sha256"));
  }

  private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
