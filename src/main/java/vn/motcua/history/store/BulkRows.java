package vn.motcua.history.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;
import vn.motcua.history.file.ReadLine;
import vn.motcua.history.file.Reason;

/** Writes many rows at once, straight into their tables, in the caller's transaction. */
@Component
public class BulkRows {

  private static final String DOSSIERS =
      "copy history.past_dossier (" + PastRows.COLUMNS + ") from stdin (format binary)";
  private static final String REJECTED =
      "copy history.rejected_line (import_id, line_no, code, reasons, cells) from stdin"
          + " (format binary)";
  private static final int BUFFER = 1 << 16;

  private final DataSource database;
  private final SQLExceptionTranslator failures = new SQLStateSQLExceptionTranslator();

  BulkRows(DataSource database) {
    this.database = database;
  }

  /** Stores rows made by {@link PastRows} under the numbers from {@code first} on. */
  public void dossiers(List<byte[]> rows, long first) {
    for (var i = 0; i < rows.size(); i++) {
      PastRows.number(rows.get(i), first + i);
    }
    copy(DOSSIERS, rows);
  }

  public void rejected(long importId, List<ReadLine> lines) {
    var tuples = new Tuples();
    copy(
        REJECTED,
        lines.stream()
            .map(
                line ->
                    tuples
                        .begin(5)
                        .number(importId)
                        .number(line.number())
                        .text(line.code())
                        .texts(line.reasons().stream().map(Reason::written).toList())
                        .texts(line.cells())
                        .end())
            .toList());
  }

  private void copy(String statement, List<byte[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var connection = DataSourceUtils.getConnection(database);
    try (var out =
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), statement, BUFFER)) {
      out.write(Tuples.HEAD);
      for (var row : rows) {
        out.write(row);
      }
      out.write(Tuples.END);
      out.endCopy();
    } catch (SQLException refused) {
      throw failed(statement, refused);
    } catch (IOException broken) {
      throw broken.getCause() instanceof SQLException refused
          ? failed(statement, refused)
          : new UncheckedIOException(broken);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  private RuntimeException failed(String statement, SQLException refused) {
    var known = failures.translate("copy", statement, refused);
    return known == null ? new IllegalStateException(refused) : known;
  }
}
