package vn.motcua.platform.sql;

import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;

/**
 * Writes that nobody waits for, such as the audit entry of an act: they go to the database with the
 * commit itself, in one trip instead of one each.
 *
 * <p>They belong to the transaction as any other write does: what the database refuses among them
 * is thrown by the commit, and then nothing of the transaction stays. What the transaction still
 * reads does not show them.
 */
@Component
public class AtCommit {

  /**
   * Adds a write to the end of the caller's transaction, after those added before.
   *
   * @throws IllegalTransactionStateException outside a transaction of {@link Transactions}
   */
  public void write(NamedStatement statement, TypedParameters values) {
    var writes = LastWrites.present();
    if (writes == null) {
      throw new IllegalTransactionStateException("no transaction to write with");
    }
    writes.add(statement, statement.values(values));
  }
}
