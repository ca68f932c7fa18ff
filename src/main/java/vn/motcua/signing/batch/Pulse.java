package vn.motcua.signing.batch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.signing.opened.OpenKeys;

/**
 * What each process does every few seconds: forgets PINs nobody used for a while, and says that the
 * batches it works on are alive.
 */
@Component
@WhenServing
class Pulse implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Pulse.class);
  private static final Duration BEAT = Duration.ofSeconds(10);

  private final OpenKeys keys;
  private final BatchWork work;
  private volatile @Nullable Thread thread;

  Pulse(OpenKeys keys, BatchWork work) {
    this.keys = keys;
    this.work = work;
  }

  private void run() {
    try {
      while (isRunning()) {
        Thread.sleep(BEAT);
        beat();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void beat() {
    keys.forgetIdle();
    try {
      work.beat();
    } catch (DataAccessException | TransactionException away) {
      log.warn("Signing could not say that it is at work: {}", away.getClass().getSimpleName());
    }
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("signing-pulse").start(this::run);
  }

  @Override
  public void stop() {
    var beating = thread;
    thread = null;
    if (beating != null) {
      beating.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
