package vn.motcua.platform.sql;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions that send their {@linkplain AtCommit last writes} with the commit, and do not try to
 * roll back on a connection the pool has closed because the database went away: there is nothing
 * left to undo, and the second failure would hide the first.
 */
@Component("transactionManager")
public class Transactions extends JdbcTransactionManager {

  private static final long serialVersionUID = 1L;

  public Transactions(DataSource dataSource) {
    super(dataSource);
  }

  /** A transaction that waits for another, with what it has yet to write. */
  private record Suspended(Object transaction, @Nullable LastWrites writes) {}

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    LastWrites.begin();
  }

  @Override
  protected Object doSuspend(Object transaction) {
    return new Suspended(super.doSuspend(transaction), LastWrites.taken());
  }

  @Override
  protected void doResume(@Nullable Object transaction, Object suspended) {
    var resumed = (Suspended) suspended;
    super.doResume(transaction, resumed.transaction());
    if (resumed.writes() != null) {
      resumed.writes().giveBack();
    }
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    var writes = LastWrites.taken();
    if (writes != null) {
      try {
        writes.send(
            ((JdbcTransactionObjectSupport) status.getTransaction())
                .getConnectionHolder()
                .getConnection());
      } catch (SQLException failed) {
        throw translateException("commit", failed);
      }
    }
    super.doCommit(status);
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    if (!isLost((JdbcTransactionObjectSupport) status.getTransaction())) {
      super.doRollback(status);
    }
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    var unused = LastWrites.taken();
    super.doCleanupAfterCompletion(transaction);
  }

  private static boolean isLost(JdbcTransactionObjectSupport transaction) {
    try {
      return transaction.getConnectionHolder().getConnection().isClosed();
    } catch (SQLException unknown) {
      return false;
    }
  }
}
