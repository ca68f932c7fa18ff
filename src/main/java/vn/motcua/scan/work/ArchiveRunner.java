package vn.motcua.scan.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.WhenServing;

/** Makes one file of a tray at a time on this node, as long as the system serves. */
@Component
@WhenServing
@ConditionalOnProperty(name = "motcua.timed-work", matchIfMissing = true)
class ArchiveRunner implements SmartLifecycle {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Logger log = LoggerFactory.getLogger(ArchiveRunner.class);

  private final ArchiveWork work;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable Thread thread;

  ArchiveRunner(ArchiveWork work) {
    this.work = work;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("scans").start(this::loop);
  }

  private void loop() {
    while (!isStopping()) {
      // what breaks ends the thread of its own file only
      var file =
          Thread.ofVirtual()
              .name("scan-file")
              .uncaughtExceptionHandler((broken, failure) -> log.error("A scan broke", failure))
              .start(this::drain);
      try {
        file.join();
      } catch (InterruptedException over) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void drain() {
    while (stopping.getCount() > 0 && work.next()) {
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

  /** What is being made is not waited for: it is made again by whoever finds it silent. */
  @Override
  public void stop() {
    stopping.countDown();
    thread = null;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
