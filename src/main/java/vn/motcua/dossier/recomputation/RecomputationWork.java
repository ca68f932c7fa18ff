package vn.motcua.dossier.recomputation;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.store.RecomputationRows;
import vn.motcua.dossier.store.RecomputationStore;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;

/**
 * Lists and moves in batches, each a transaction that locks the recomputation: a killed node leaves
 * whole batches behind, whoever goes on continues after them, and a row has its outcome in the
 * transaction that moved its dossier. So nothing is done twice.
 */
@Component
public class RecomputationWork {

  private final RecomputationStore store;
  private final RecomputationRows rows;
  private final RecomputationListing listing;
  private final RecomputationMoving moving;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RecomputationWork(
      RecomputationStore store,
      RecomputationRows rows,
      RecomputationListing listing,
      RecomputationMoving moving,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.listing = listing;
    this.moving = moving;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Works until it waits for somebody to confirm, or is done. */
  public void finish(long id) {
    while (batch(id)) {
      // the next batch is a transaction of its own
    }
  }

  /** One batch; answers whether there may be more. */
  boolean batch(long id) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> locked(id)));
    } catch (StaleVersion changedMeanwhile) {
      // rolled back; the dossier is found changed when the batch is done again
      return true;
    }
  }

  private boolean locked(long id) {
    var recomputation = store.lock(id);
    return switch (recomputation.state()) {
      case LISTING -> listing.next(recomputation);
      case RUNNING -> move(recomputation);
      case LISTED, DONE -> false;
    };
  }

  private boolean move(Recomputation recomputation) {
    var more = moving.next(recomputation);
    if (!more) {
      done(recomputation);
    }
    return more;
  }

  private void done(Recomputation recomputation) {
    var id = recomputation.id();
    store.done(id, clock.instant());
    var counts = rows.counts(id);
    audit.append(
        Objects.requireNonNull(recomputation.confirmedBy()),
        new SubjectRef("due-dates", Long.toString(id)),
        "due-dates-moved",
        Map.of(
            "moved", counts.moved(),
            "kept", counts.kept(),
            "skipped", counts.changedSince() + counts.calendarChanged()));
  }
}
