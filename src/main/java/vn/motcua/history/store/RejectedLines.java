package vn.motcua.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.history.file.Reason;

/** Reads the lines that were not taken over. */
@Component
public class RejectedLines {

  private static final String AFTER =
      """
      select line_no, code, reasons, cells
        from history.rejected_line
       where import_id = :import
         and line_no > :after
       order by line_no
       limit :limit
      """;

  private final JdbcClient jdbc;

  RejectedLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those behind that line, in their order. */
  public List<RejectedLine> after(long importId, long line, int limit) {
    return jdbc.sql(AFTER)
        .param("import", importId)
        .param("after", line)
        .param("limit", limit)
        .query(RejectedLines::read)
        .list();
  }

  private static RejectedLine read(ResultSet row, int number) throws SQLException {
    return new RejectedLine(
        row.getLong("line_no"),
        row.getString("code"),
        Arrays.stream((String[]) row.getArray("reasons").getArray()).map(Reason::read).toList(),
        List.of((String[]) row.getArray("cells").getArray()));
  }
}
