package vn.motcua.platform.web.failure;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is gone or overloaded from a fault of ours. */
final class LostConnection {

  private LostConnection() {}

  /** What the database did, when it is the cause; empty for any other failure. */
  static Optional<FailureKind> kindOf(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .flatMap(cause -> kindOfOne(cause).stream())
        .findFirst();
  }

  private static Optional<FailureKind> kindOfOne(Throwable cause) {
    return switch (cause) {
      case CannotGetJdbcConnectionException lost -> Optional.of(FailureKind.DATABASE_LOST);
      case SQLTransientConnectionException lost -> Optional.of(FailureKind.DATABASE_LOST);
      case SQLRecoverableException lost -> Optional.of(FailureKind.DATABASE_LOST);
      case PessimisticLockingFailureException busy -> Optional.of(FailureKind.BUSY);
      case QueryTimeoutException slow -> Optional.of(FailureKind.BUSY);
      case DataAccessResourceFailureException lost -> Optional.of(FailureKind.DATABASE_LOST);
      // the roll-back fails after the work did, on a connection the pool has closed by then
      case TransactionSystemException undone when undone.getApplicationException() != null ->
          kindOf(undone.getApplicationException());
      case SQLException error when error.getSQLState() != null -> ofState(error.getSQLState());
      default -> Optional.empty();
    };
  }

  /** Classes of PostgreSQL's states: connection, operator intervention, resources, concurrency. */
  private static Optional<FailureKind> ofState(String state) {
    if (state.equals("57014") || state.startsWith("40") || state.equals("55P03")) {
      return Optional.of(FailureKind.BUSY);
    }
    if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53")) {
      return Optional.of(FailureKind.DATABASE_LOST);
    }
    // A character no text column can hold (U+0000) comes from whoever typed it.
    return state.equals("22021") ? Optional.of(FailureKind.MALFORMED) : Optional.empty();
  }
}
