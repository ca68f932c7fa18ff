package vn.motcua.platform.postgres;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions that do not try to roll back on a connection the pool has closed because the
 * database went away: there is nothing left to undo, and the second failure would hide the first.
 */
@Component("transactionManager")
class LossTolerantTransactions extends JdbcTransactionManager {

  private static final long serialVersionUID = 1L;

  LossTolerantTransactions(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    if (!isLost((JdbcTransactionObjectSupport) status.getTransaction())) {
      super.doRollback(status);
    }
  }

  private static boolean isLost(JdbcTransactionObjectSupport transaction) {
    try {
      return transaction.getConnectionHolder().getConnection().isClosed();
    } catch (SQLException unknown) {
      return false;
    }
  }
}
