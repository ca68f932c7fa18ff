package vn.motcua.records.content;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.motcua.records.store.ContentRows;

/**
 * Sends contents that wait on this machine's disk to the store far away, every half minute. Each
 * machine sends its own: nobody else can.
 */
final class SendSpooled implements SmartLifecycle {

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Logger log = LoggerFactory.getLogger(SendSpooled.class);

  private final SpooledContent spooled;
  private final ContentRows rows;
  private volatile @Nullable Thread thread;

  SendSpooled(SpooledContent spooled, ContentRows rows) {
    this.spooled = spooled;
    this.rows = rows;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("records.send").start(this::run);
  }

  @Override
  public void stop() {
    var working = thread;
    thread = null;
    if (working != null) {
      working.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    while (isRunning()) {
      try {
        Thread.sleep(PAUSE);
        sendNow();
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /** Sends what waits now; what is not taken waits on. */
  void sendNow() {
    try {
      var sent = spooled.send(rows::isKnown);
      if (sent > 0) {
        log.info("Sent {} contents that had waited here", sent);
      }
    } catch (IOException | DataAccessException | TransactionException away) {
      log.warn("Contents wait on: {}", away.getMessage());
    }
  }
}
