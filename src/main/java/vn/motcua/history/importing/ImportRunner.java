package vn.motcua.history.importing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.store.ImportStore;
import vn.motcua.platform.work.BatchRunner;

/** Takes files over and takes imports back in the background. */
@Component
public class ImportRunner extends BatchRunner {

  ImportRunner(ImportStore imports, ImportWork work, WithdrawWork withdrawal) {
    super(
        "past-dossiers",
        imports::unfinished,
        id -> {
          if (imports.find(id).orElseThrow().state() == State.WITHDRAWING) {
            withdrawal.finish(id);
          } else {
            work.finish(id, () -> {});
          }
        });
  }

  /** Once the running transaction has committed: before, there would be nothing to find. */
  void wakeAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            wake();
          }
        });
  }
}
