package vn.motcua.history.importing;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.store.ImportStore;
import vn.motcua.platform.work.TimedWork;

/** Gives up files that were looked at and never started: they hold names of people. */
@Component
class ForgetLeftFiles implements TimedWork {

  private static final Duration KEPT = Duration.ofDays(7);

  private final ImportStore imports;
  private final ImportFiles files;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ForgetLeftFiles(
      ImportStore imports, ImportFiles files, TransactionTemplate transaction, Clock clock) {
    this.imports = imports;
    this.files = files;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "history.leftovers";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    for (var left : imports.leftBefore(clock.instant().minus(KEPT))) {
      transaction.executeWithoutResult(
          status -> {
            if (imports.lock(left.id()).state() == State.UPLOADED) {
              imports.giveUp(left.id(), State.CANCELLED, "", null, clock.instant());
            }
          });
      files.forget(left.file());
    }
  }
}
