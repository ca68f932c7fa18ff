package vn.motcua.signing.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.signing.opened.OpenKeys;

/**
 * Signs batches in threads of this process, for only it knows the PIN. What is left when it stops
 * is settled by {@link BrokenBatches}: nobody else could go on.
 */
@Component
class BatchWork implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BatchWork.class);

  /** Time for the row at work; what waits is settled as interrupted. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SignRows rows;
  private final OpenKeys keys;
  private final BatchStore store;
  private final Clock clock;
  private final Map<Long, Thread> working = new ConcurrentHashMap<>();
  private volatile boolean running;

  BatchWork(SignRows rows, OpenKeys keys, BatchStore store, Clock clock) {
    this.rows = rows;
    this.keys = keys;
    this.store = store;
    this.clock = clock;
  }

  void begin(long batch, Actor actor, String session) {
    var thread =
        Thread.ofVirtual()
            .name("signing-batch-" + batch)
            .uncaughtExceptionHandler(
                (ended, fault) -> log.error("Signing of batch {} ended", batch, fault))
            .unstarted(() -> work(batch, actor, session));
    working.put(batch, thread);
    thread.start();
  }

  private void work(long batch, Actor actor, String session) {
    try {
      rows.handle(batch, actor, () -> keys.open(actor, session), () -> state(actor, session));
    } finally {
      working.remove(batch);
    }
  }

  private SignRows.State state(Actor actor, String session) {
    if (!running) {
      return SignRows.State.STOPPING;
    }
    keys.used(actor, session);
    return keys.left(actor, session).isEmpty() ? SignRows.State.LOCKED : SignRows.State.GOING;
  }

  /** Says that the batches at work are. */
  void beat() {
    var ids = Set.copyOf(working.keySet());
    if (!ids.isEmpty()) {
      store.beat(ids, clock.instant());
    }
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    try {
      for (var thread : working.values()) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
