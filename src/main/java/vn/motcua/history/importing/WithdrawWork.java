package vn.motcua.history.importing;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.history.PastDossiersLeaving;
import vn.motcua.history.PastDossiersStored;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.store.ImportStore;
import vn.motcua.history.store.PastStore;
import vn.motcua.history.store.PastTurn;

/**
 * Takes back what an import brought, in batches: first what it closed is in hand again, then its
 * own dossiers go, the last chunk first.
 */
@Component
public class WithdrawWork {

  private static final int REOPENED_AT_ONCE = 1_000;
  private static final int GAP = 50;

  private final ImportStore imports;
  private final PastStore pasts;
  private final PastTurn turn;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WithdrawWork(
      ImportStore imports,
      PastStore pasts,
      PastTurn turn,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.imports = imports;
    this.pasts = pasts;
    this.turn = turn;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** Works until nothing of it is left. */
  public void finish(long id) {
    while (Boolean.TRUE.equals(transaction.execute(status -> batch(id)))) {
      // the next batch is a transaction of its own
    }
  }

  private boolean batch(long id) {
    turn.take();
    if (imports.lock(id).state() != State.WITHDRAWING) {
      return false;
    }
    var closed = pasts.closedBy(id, REOPENED_AT_ONCE);
    if (!closed.isEmpty()) {
      reopen(closed);
      return true;
    }
    var block = pasts.lastBlock(id);
    if (block.isEmpty()) {
      imports.end(id, State.WITHDRAWN, clock.instant());
      return false;
    }
    var last = block.getFirst();
    events.publishEvent(new PastDossiersLeaving(last.first(), last.last()));
    pasts.delete(id, last);
    return true;
  }

  private void reopen(List<Long> ids) {
    var blocks = PastStore.blocks(ids, GAP);
    blocks.forEach(
        block -> events.publishEvent(new PastDossiersLeaving(block.first(), block.last())));
    pasts.reopen(ids);
    blocks.forEach(
        block -> events.publishEvent(new PastDossiersStored(block.first(), block.last())));
  }
}
