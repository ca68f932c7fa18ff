package vn.motcua.history.importing;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.history.store.PastSearch;
import vn.motcua.platform.work.TimedWork;

/**
 * Gives past dossiers their words for search, a bounded number at a time, after they were stored.
 */
@Component
public class FillPastSearch implements TimedWork {

  private static final Duration AT_MOST = Duration.ofMinutes(5);

  private final PastSearch search;
  private final TransactionTemplate transaction;

  FillPastSearch(PastSearch search, TransactionTemplate transaction) {
    this.search = search;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "history.search";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run() {
    var began = System.nanoTime();
    while (Boolean.TRUE.equals(transaction.execute(status -> search.fill()))
        && System.nanoTime() - began < AT_MOST.toNanos()) {
      // the next batch is a transaction of its own
    }
  }
}
