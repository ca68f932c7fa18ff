package vn.motcua.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The writes of one transaction that wait for its commit. */
final class LastWrites {

  /** So many travel with the commit; more go before it, those of one statement together. */
  private static final int MOST_WITH_COMMIT = 4;

  /** The texts that end in a commit, of the few statements that are written this way. */
  private static final Map<List<String>, String> WITH_COMMIT = new ConcurrentHashMap<>();

  private final List<Write> waiting = new ArrayList<>();

  private record Write(NamedStatement statement, Object[] values) {

    void bind(PreparedStatement prepared, int from) throws SQLException {
      for (var value = 0; value < values.length; value++) {
        StatementCreatorUtils.setParameterValue(
            prepared, from + value, SqlTypeValue.TYPE_UNKNOWN, values[value]);
      }
    }
  }

  /** Begins to collect for the transaction that has just begun. */
  static void begin() {
    TransactionSynchronizationManager.bindResource(LastWrites.class, new LastWrites());
  }

  /** Those of the present transaction, if it is one that sends them. */
  static @Nullable LastWrites present() {
    return (LastWrites) TransactionSynchronizationManager.getResource(LastWrites.class);
  }

  /** Takes them from the present transaction. */
  static @Nullable LastWrites taken() {
    return (LastWrites)
        TransactionSynchronizationManager.unbindResourceIfPossible(LastWrites.class);
  }

  /** Gives them back to the transaction they were taken from. */
  void giveBack() {
    TransactionSynchronizationManager.bindResource(LastWrites.class, this);
  }

  void add(NamedStatement statement, Object[] values) {
    waiting.add(new Write(statement, values));
  }

  /**
   * Writes them and, when they are few, commits in the same trip; the driver then knows that
   * nothing is left to commit.
   */
  void send(Connection connection) throws SQLException {
    if (waiting.size() > MOST_WITH_COMMIT) {
      sendTogether(connection);
    } else if (!waiting.isEmpty()) {
      sendWithCommit(connection);
    }
  }

  private void sendWithCommit(Connection connection) throws SQLException {
    var texts = waiting.stream().map(write -> write.statement().sql()).toList();
    var sql =
        WITH_COMMIT.computeIfAbsent(
            texts, parts -> parts.stream().collect(Collectors.joining(";\n", "", ";\ncommit")));
    try (var prepared = connection.prepareStatement(sql)) {
      var position = 1;
      for (var write : waiting) {
        write.bind(prepared, position);
        position += write.values().length;
      }
      prepared.execute();
    }
  }

  private void sendTogether(Connection connection) throws SQLException {
    var alike =
        waiting.stream()
            .collect(
                Collectors.groupingBy(Write::statement, LinkedHashMap::new, Collectors.toList()));
    for (var writes : alike.entrySet()) {
      try (var prepared = connection.prepareStatement(writes.getKey().sql())) {
        for (var write : writes.getValue()) {
          write.bind(prepared, 1);
          prepared.addBatch();
        }
        prepared.executeBatch();
      }
    }
  }
}
