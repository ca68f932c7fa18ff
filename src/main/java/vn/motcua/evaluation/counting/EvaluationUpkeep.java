package vn.motcua.evaluation.counting;

import java.time.Duration;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.evaluation.store.StaleStore;
import vn.motcua.evaluation.store.SumStore;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.reporting.counting.FactUpkeep;

/**
 * Lets evaluation follow the facts: halves of months noted as changed are summed anew, in the
 * background and by whoever asks, so that every score shows all that was committed before it was
 * asked for.
 */
@Component
public class EvaluationUpkeep implements TimedWork {

  private static final int DOSSIERS_AT_ONCE = 500;
  private static final int HALVES_AT_ONCE = 200;

  /** A reader does so much himself; more is left to the work in the background. */
  private static final int MOST_FOR_A_READER = 1_000;

  private final FactUpkeep facts;
  private final StaleStore stale;
  private final TimeUnits times;
  private final SumStore sums;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  EvaluationUpkeep(
      FactUpkeep facts,
      StaleStore stale,
      TimeUnits times,
      SumStore sums,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.facts = facts;
    this.stale = stale;
    this.times = times;
    this.sums = sums;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "evaluation.sums";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run() {
    while (stale.pending(1) > 0) {
      transaction.executeWithoutResult(status -> piece());
    }
  }

  /**
   * Brings the sums up to this moment; within a transaction that only reads it cannot.
   *
   * @return whether they are: false while a great deal changed at once and is still being counted
   */
  public boolean catchUp() {
    if (!facts.catchUp()) {
      return false;
    }
    var pending = stale.pending(MOST_FOR_A_READER + 1);
    if (pending == 0) {
      return true;
    }
    if (pending > MOST_FOR_A_READER) {
      return false;
    }
    try {
      transaction.executeWithoutResult(
          status -> {
            jdbc.sql("set local lock_timeout = '2s'").update();
            while (stale.pending(1) > 0) {
              piece();
            }
          });
      return true;
    } catch (PessimisticLockingFailureException busy) {
      return false;
    }
  }

  private void piece() {
    stale.takeTurn();
    stale.spreadPast();
    var dossiers = stale.takeDossiers(DOSSIERS_AT_ONCE);
    if (!dossiers.isEmpty()) {
      times.time(dossiers);
    }
    var halves = stale.takeHalves(HALVES_AT_ONCE);
    if (!halves.isEmpty()) {
      sums.sum(halves);
    }
  }
}
