package vn.motcua.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * Checks the whole trail against its hashes and seals, as of one moment, while others write. Reads
 * entries and batches side by side: memory does not grow with the trail.
 */
@Component
public class AuditVerification {

  private final DataSource database;

  AuditVerification(DataSource database) {
    this.database = database;
  }

  /**
   * @param kept seals kept elsewhere, hexadecimal, by number of the batch; several for one number
   *     cannot all be right
   */
  public Verdict verify(Map<Long, Set<String>> kept) {
    try (var connection = database.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      try {
        return verify(connection, kept);
      } finally {
        connection.rollback();
      }
    } catch (SQLException failure) {
      throw new UncategorizedSQLException("checking the trail", null, failure);
    }
  }

  private static Verdict verify(Connection connection, Map<Long, Set<String>> kept)
      throws SQLException {
    try (var entries = TrailReading.entries(connection);
        var batches = TrailReading.batches(connection)) {
      var counted = TrailReading.batchesCounted(connection);
      return new TrailCheck(entries, batches, counted, kept).verdict();
    }
  }
}
