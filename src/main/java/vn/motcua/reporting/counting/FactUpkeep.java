package vn.motcua.reporting.counting;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.events.ClosedPassed;
import vn.motcua.dossier.events.PapersDigitised;
import vn.motcua.dossier.events.ResultIssued;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.reporting.store.ChangeMark;

/**
 * Lets figures follow what happens to dossiers: events written since the last look are read again
 * and again, and by whoever asks for a figure, so that no act waits for it and every figure shows
 * all that was committed before it was asked for.
 */
@Component
public class FactUpkeep implements TimedWork {

  private static final Logger log = LoggerFactory.getLogger(FactUpkeep.class);

  private static final int AT_ONCE = 500;

  /** A reader does so much himself; more is left to the work in the background. */
  private static final int MOST_FOR_A_READER = 1_000;

  private final ChangeMark mark;
  private final CountDossiers dossiers;
  private final CountPastDossiers past;
  private final Recount recount;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  FactUpkeep(
      ChangeMark mark,
      CountDossiers dossiers,
      CountPastDossiers past,
      Recount recount,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.mark = mark;
    this.dossiers = dossiers;
    this.past = past;
    this.recount = recount;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "reporting.facts";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run() {
    if (mark.presentIfForeign().isPresent()) {
      log.info("counted {} dossiers anew", recount.all().dossiers());
    }
    transaction.executeWithoutResult(status -> read(Integer.MAX_VALUE));
    while (Boolean.TRUE.equals(transaction.execute(status -> past.next()))) {
      log.info("more past dossiers to be summed");
    }
  }

  /**
   * Brings the facts up to this moment; within a transaction that only reads it cannot.
   *
   * @return whether they are: false while a great deal changed at once and is still being counted,
   *     as after an upgrade
   */
  public boolean catchUp() {
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()
        || mark.presentIfForeign().isPresent()) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(
          transaction.execute(
              status -> {
                jdbc.sql("set local lock_timeout = '2s'").update();
                return read(MOST_FOR_A_READER) & past.rest();
              }));
    } catch (PessimisticLockingFailureException busy) {
      return false;
    }
  }

  private boolean read(int most) {
    var from = mark.lock();
    var present = mark.present();
    var notes = mark.notes();
    var changed = mark.changed(from, notes);
    if (changed.size() > most) {
      return false;
    }
    for (var start = 0; start < changed.size(); start += AT_ONCE) {
      dossiers.count(changed.subList(start, Math.min(start + AT_ONCE, changed.size())));
    }
    mark.forget(notes);
    mark.set(present);
    return true;
  }

  @EventListener
  void on(ClosedPassed passed) {
    mark.note(passed.dossierIds());
  }

  @EventListener
  void on(PapersDigitised changed) {
    mark.note(List.of(changed.dossierId()));
  }

  @EventListener
  void on(ResultIssued issued) {
    mark.note(List.of(issued.dossierId()));
  }
}
