package vn.motcua.dossier.recomputation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.dossier.store.RecomputationStore;

/**
 * Works on recomputations in the background: at once when woken, and now and then on what another
 * node left behind. Two nodes at one recomputation take turns at its lock.
 */
@Component
public class RecomputationRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RecomputationRunner.class);
  private static final Duration LOOK_AFTER = Duration.ofSeconds(30);

  private final RecomputationStore store;
  private final RecomputationWork work;
  private final Semaphore bell = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  RecomputationRunner(RecomputationStore store, RecomputationWork work) {
    this.store = store;
    this.work = work;
  }

  /** Somebody asked for a list or confirmed one. */
  public void wake() {
    bell.release();
  }

  @Override
  public void start() {
    // said before the thread begins, which asks for it at once
    running = true;
    begin();
  }

  private void begin() {
    thread =
        Thread.ofVirtual()
            .name("recomputation")
            .uncaughtExceptionHandler((ended, fault) -> beginAgain(fault))
            .start(this::run);
  }

  /** A fault nobody expected must not leave later requests waiting until the next restart. */
  private void beginAgain(Throwable fault) {
    log.error("Recomputation ended by {}; it begins again", fault.getClass().getName());
    if (running) {
      begin();
    }
  }

  @Override
  public void stop() {
    running = false;
    var working = thread;
    thread = null;
    if (working != null) {
      working.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (isRunning()) {
      try {
        var woken = bell.tryAcquire(LOOK_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        bell.drainPermits();
        log.debug("Looking for recomputations, woken: {}", woken);
        store.unfinished().forEach(work::finish);
      } catch (DataAccessException | TransactionException away) {
        // the database is away for a while; what is unfinished is found again
        log.warn("Recomputation put off: {}", away.getClass().getSimpleName());
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }
}
