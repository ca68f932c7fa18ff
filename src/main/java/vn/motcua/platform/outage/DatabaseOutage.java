package vn.motcua.platform.outage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from one that refuses what we asked. */
final class DatabaseOutage {

  /**
   * Beginnings of SQL states: 08 connection lost, 57P0x server stopping or starting, 53300 too many
   * connections.
   */
  private static final List<String> STATES = List.of("08", "57P01", "57P02", "57P03", "53300");

  private DatabaseOutage() {}

  static boolean causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, DatabaseOutage::cause)
        .limit(20)
        .anyMatch(DatabaseOutage::isOutage);
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure.getCause();
  }

  private static boolean isOutage(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || (cause instanceof SQLException sql
            && sql.getSQLState() != null
            && STATES.stream().anyMatch(sql.getSQLState()::startsWith));
  }
}
