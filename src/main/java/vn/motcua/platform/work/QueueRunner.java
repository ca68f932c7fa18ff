package vn.motcua.platform.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Works off a queue, one piece at a time on this node, as long as the system serves. */
public abstract class QueueRunner implements SmartLifecycle {

  /** Between two looks at an empty queue: others may have filled it. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** As good as for ever. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final Logger log = LoggerFactory.getLogger(QueueRunner.class);

  private final String name;
  private final BooleanSupplier next;
  private final Duration patience;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable Thread thread;

  /**
   * @param name for threads and the log
   * @param next does the next piece; false when there is none
   * @param patience how long stopping waits for the piece at work
   */
  protected QueueRunner(String name, BooleanSupplier next, Duration patience) {
    this.name = name;
    this.next = next;
    this.patience = patience;
  }

  /** The piece at work is to come to an end. */
  protected void hurry() {}

  @Override
  public void start() {
    thread = Thread.ofVirtual().name(name).start(this::loop);
  }

  private void loop() {
    while (!isStopping()) {
      // what breaks ends the thread of its own piece only
      var piece =
          Thread.ofVirtual()
              .name(name + "-piece")
              .uncaughtExceptionHandler((broken, failure) -> log.error("{} broke", name, failure))
              .start(this::drain);
      join(piece, LONGEST);
    }
  }

  private void drain() {
    while (stopping.getCount() > 0 && next.getAsBoolean()) {
      // the next one
    }
  }

  private boolean isStopping() {
    try {
      return stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException over) {
      return true;
    }
  }

  private static void join(Thread thread, Duration longest) {
    try {
      thread.join(longest);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    stopping.countDown();
    hurry();
    var running = thread;
    if (running != null && patience.isPositive()) {
      join(running, patience);
    }
    thread = null;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
