package vn.motcua.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of one query, read a piece at a time, with a look at the one that comes next. */
final class TrailReading<T> implements AutoCloseable {

  /** The hash before is only looked up for entries that have a number in a chain. */
  private static final String ENTRIES =
      """
      select e.id, e.hash, %s,
             (select p.hash
                from audit.entry p
               where p.subject = e.subject
                 and p.chain_seq = e.chain_seq - 1) as previous
        from audit.entry e
       order by e.id
      """
          .formatted(StoredEntry.COLUMNS);

  private static final String BATCHES =
      """
      select %s
        from audit.batch b
       order by b.number
      """
          .formatted(Batch.COLUMNS);

  private static final String BATCHES_COUNTED = "select s.batches from audit.sealing s";

  private static final int ENTRIES_AT_ONCE = 1000;

  /** Each with up to 64 kB of marks. */
  private static final int BATCHES_AT_ONCE = 16;

  private final ResultSet rows;
  private final Row<T> row;
  private @Nullable T next;

  private TrailReading(ResultSet rows, Row<T> row) throws SQLException {
    this.rows = rows;
    this.row = row;
    advance();
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * @param previous hash before it in the chain of its subject; null when there is none
   */
  record EntryRow(long id, byte[] hash, byte @Nullable [] previous, StoredEntry entry) {

    static EntryRow read(ResultSet row) throws SQLException {
      return new EntryRow(
          row.getLong("id"), row.getBytes("hash"), row.getBytes("previous"), StoredEntry.read(row));
    }
  }

  record BatchRow(Batch batch, byte[] seal) {

    static BatchRow read(ResultSet row) throws SQLException {
      return new BatchRow(Batch.read(row), row.getBytes("seal"));
    }
  }

  static TrailReading<EntryRow> entries(Connection connection) throws SQLException {
    return new TrailReading<>(query(connection, ENTRIES, ENTRIES_AT_ONCE), EntryRow::read);
  }

  static TrailReading<BatchRow> batches(Connection connection) throws SQLException {
    return new TrailReading<>(query(connection, BATCHES, BATCHES_AT_ONCE), BatchRow::read);
  }

  /** How many batches there should be. */
  static long batchesCounted(Connection connection) throws SQLException {
    try (var rows = query(connection, BATCHES_COUNTED, 1)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private static ResultSet query(Connection connection, String sql, int atOnce)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.closeOnCompletion();
    statement.setFetchSize(atOnce);
    return statement.executeQuery();
  }

  /** The row that comes next, not taken yet; null at the end. */
  @Nullable T next() {
    return next;
  }

  void advance() throws SQLException {
    next = rows.next() ? row.read(rows) : null;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
