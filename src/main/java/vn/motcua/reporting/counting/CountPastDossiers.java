package vn.motcua.reporting.counting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.history.PastDossiersLeaving;
import vn.motcua.history.PastDossiersStored;
import vn.motcua.reporting.store.PastMark;
import vn.motcua.reporting.store.TallyStore;

/**
 * Lets sums follow past dossiers: new ones are added many at a time, so that an import does not
 * wait for it; what is in the sums already is taken out and put back by the transaction that
 * changes it.
 */
@Component
class CountPastDossiers {

  private static final int AT_ONCE = 200_000;
  private static final int MOST_FOR_A_READER = 20_000;

  private final PastMark mark;
  private final TallyStore tallies;

  CountPastDossiers(PastMark mark, TallyStore tallies) {
    this.mark = mark;
    this.tallies = tallies;
  }

  /** Adds the next that came since, in the caller's transaction; answers whether there are more. */
  boolean next() {
    var from = mark.lock();
    return add(from, Math.min(mark.highest(), from + AT_ONCE)) < mark.highest();
  }

  /**
   * Adds what came since, in the caller's transaction, when it is little and nobody else is at it.
   *
   * @return whether everything is in the sums
   */
  boolean rest() {
    var pending = mark.pending();
    if (pending == 0) {
      return true;
    }
    if (pending > MOST_FOR_A_READER) {
      return false;
    }
    var from = mark.lockIfFree();
    from.ifPresent(last -> add(last, mark.highest()));
    return from.isPresent();
  }

  private long add(long from, long to) {
    if (to > from) {
      tallies.addPast(from + 1, to, 1);
      mark.set(to);
    }
    return to;
  }

  @EventListener
  void on(PastDossiersLeaving leaving) {
    change(leaving.firstId(), leaving.lastId(), -1);
  }

  @EventListener
  void on(PastDossiersStored stored) {
    change(stored.firstId(), stored.lastId(), 1);
  }

  /** Those not in the sums yet come in later as they are then. */
  private void change(long first, long last, int sign) {
    var counted = Math.min(last, mark.hold());
    if (counted >= first) {
      tallies.addPast(first, counted, sign);
    }
  }
}
