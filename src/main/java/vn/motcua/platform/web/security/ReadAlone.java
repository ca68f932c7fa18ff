package vn.motcua.platform.web.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of the session store: each write has one of its own, a read of one statement has
 * none, because beginning and ending it would take as long as the statement.
 */
final class ReadAlone implements TransactionOperations {

  private static final ScopedValue<Boolean> READING = ScopedValue.newInstance();

  private final TransactionTemplate writing;

  ReadAlone(PlatformTransactionManager transactions) {
    this.writing = new TransactionTemplate(transactions);
    writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Reads with a single statement. */
  <T> @Nullable T call(Supplier<@Nullable T> reading) {
    return ScopedValue.where(READING, true).call(reading::get);
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
    return READING.isBound()
        ? action.doInTransaction(new SimpleTransactionStatus())
        : writing.execute(action);
  }
}
