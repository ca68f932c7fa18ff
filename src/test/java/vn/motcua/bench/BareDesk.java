package vn.motcua.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The floor: the fewest and plainest statements that read what the page shows, by JDBC alone,
 * without a right checked, a word chosen or a page drawn.
 */
final class BareDesk implements AutoCloseable {

  private static final String LIST =
      """
      select code, version, procedure_name, channel, applicant_name, submitted_at, received_at, due_at, due_on,
             overdue_from, status, step, holder_id, procedure_version_id
        from dossier.dossier
       where holding_agency_id = ?
         and status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
       order by due_at, dossier_id
       limit 51
      """;
  private static final String COUNTS =
      """
      select count(*),
             count(*) filter (where status in ('SUBMITTED', 'TRANSFERRED')),
             count(*) filter (where status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')),
             count(*) filter (where status = 'AWAITING_SIGNATURE'),
             count(*) filter (where status = 'FINISHED'),
             count(*) filter (where overdue_from <= now()),
             count(*) filter (where holder_id = ?)
        from dossier.dossier
       where holding_agency_id = ?
         and status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
      """;
  private static final String FOUND =
      """
      select d.code, d.procedure_name, d.applicant_name, d.submitted_at, d.received_at, d.due_at, d.status, d.step,
             d.holder_id
        from dossier.agency_search s
        join dossier.dossier d on d.dossier_id = s.dossier_id
       where s.agency_id = ?
         and s.part = ? % 16
         and s.search_text like ?
       order by s.submitted_at desc, s.dossier_id desc
       limit 26
      """;
  private static final String DOSSIER = "select * from dossier.dossier where code = ?";
  private static final String PAPERS =
      "select * from dossier.dossier_paper where dossier_id = ? order by paper_id";
  private static final String EVENTS =
      "select * from dossier.dossier_event where dossier_id = ? order by seq";

  private final HikariDataSource pool;
  private final long agency;
  private final long officer;

  BareDesk(String url, long agency, long officer) {
    this.agency = agency;
    this.officer = officer;
    this.pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(Crowd.CLIENTS);
  }

  void worklist() throws SQLException {
    try (var connection = pool.getConnection()) {
      read(connection, LIST, agency);
      counts(connection);
    }
  }

  /**
   * @param word without accents
   */
  void search(String word) throws SQLException {
    try (var connection = pool.getConnection()) {
      read(connection, FOUND, agency, agency, "%" + word + "%");
      counts(connection);
    }
  }

  void dossier(String code) throws SQLException {
    try (var connection = pool.getConnection()) {
      var id = read(connection, DOSSIER, code);
      read(connection, PAPERS, id);
      read(connection, EVENTS, id);
      counts(connection);
    }
  }

  /** Every page of the desk shows them in its menu. */
  private void counts(Connection connection) throws SQLException {
    read(connection, COUNTS, officer, agency);
  }

  /** Reads every column of every row; answers the first one as a number, 0 when it is none. */
  private static long read(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      var first = 0L;
      try (var rows = statement.executeQuery()) {
        var columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (var column = 1; column <= columns; column++) {
            var value = rows.getObject(column);
            if (first == 0 && column == 1 && value instanceof Long id) {
              first = id;
            }
          }
        }
      }
      return first;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
