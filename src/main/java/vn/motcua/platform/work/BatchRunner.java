package vn.motcua.platform.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Works on the acts of one kind in the background: at once when woken, and now and then on what
 * another node left behind. Two nodes at one act take turns at its lock.
 */
public abstract class BatchRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BatchRunner.class);
  private static final Duration LOOK_AFTER = Duration.ofSeconds(30);

  private final String name;
  private final Supplier<List<Long>> unfinished;
  private final LongConsumer finish;
  private final Semaphore bell = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  /**
   * @param name of the thread, for logs
   * @param unfinished the acts at work, or left behind by a node that died
   * @param finish works on one of them until it waits for somebody or is done
   */
  protected BatchRunner(String name, Supplier<List<Long>> unfinished, LongConsumer finish) {
    this.name = name;
    this.unfinished = unfinished;
    this.finish = finish;
  }

  /** Somebody asked for work. */
  public final void wake() {
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
            .name(name)
            .uncaughtExceptionHandler((ended, fault) -> beginAgain(fault))
            .start(this::run);
  }

  /** A fault nobody expected must not leave later requests waiting until the next restart. */
  private void beginAgain(Throwable fault) {
    log.error("{} ended by {}; it begins again", name, fault.getClass().getName());
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
        log.debug("{} looks for work, woken: {}", name, woken);
        unfinished.get().forEach(finish::accept);
      } catch (DataAccessException | TransactionException away) {
        // the database is away for a while; what is unfinished is found again
        log.warn("{} put off: {}", name, away.getClass().getSimpleName());
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }
}
