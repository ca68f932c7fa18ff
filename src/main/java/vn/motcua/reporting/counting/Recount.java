package vn.motcua.reporting.counting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.reporting.store.ChangeMark;
import vn.motcua.reporting.store.LifeQueries;
import vn.motcua.reporting.store.PastMark;
import vn.motcua.reporting.store.TallyStore;

/** Counts everything anew, while the system goes on working. */
@Component
public class Recount {

  private static final int AT_ONCE = 500;

  private final ChangeMark mark;
  private final LifeQueries lives;
  private final CountDossiers dossiers;
  private final PastMark past;
  private final TallyStore tallies;
  private final TransactionTemplate transaction;

  Recount(
      ChangeMark mark,
      LifeQueries lives,
      CountDossiers dossiers,
      PastMark past,
      TallyStore tallies,
      TransactionTemplate transaction) {
    this.mark = mark;
    this.lives = lives;
    this.dossiers = dossiers;
    this.past = past;
    this.tallies = tallies;
    this.transaction = transaction;
  }

  /**
   * What was found.
   *
   * @param dossiers how many were read
   * @param changed how many of them were counted otherwise before
   * @param tallies how many sums of half a month or a year were other before
   */
  public record Found(long dossiers, long changed, long tallies) {}

  /**
   * Facts in the order of their ids, then sums; what changes meanwhile is read by its events
   * afterwards. Cut off, it is begun anew.
   */
  public Found all() {
    var present = mark.present();
    var read = 0L;
    var changed = 0L;
    var ids = lives.next(0, AT_ONCE);
    while (!ids.isEmpty()) {
      read += ids.size();
      changed += counted(ids);
      ids = lives.next(ids.getLast(), AT_ONCE);
    }
    var wrong =
        transaction.execute(
            status -> {
              mark.lock();
              if (mark.presentIfForeign().isPresent()) {
                mark.set(present);
              }
              past.lock();
              var highest = past.highest();
              past.set(highest);
              return tallies.recount(highest);
            });
    return new Found(read, changed, wrong == null ? 0 : wrong);
  }

  /** Under the lock of the mark, for whoever follows the events writes the same facts. */
  private int counted(List<Long> ids) {
    var changed =
        transaction.execute(
            status -> {
              mark.lock();
              return dossiers.count(ids);
            });
    return changed == null ? 0 : changed;
  }
}
