package vn.motcua.export.work;

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

/** Makes one file at a time on this node, as long as the system serves. */
@Component
@WhenServing
@ConditionalOnProperty(name = "motcua.timed-work", matchIfMissing = true)
class ExportRunner implements SmartLifecycle {

  /** Between two looks at an empty queue: others may have filled it. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Logger log = LoggerFactory.getLogger(ExportRunner.class);

  private final ExportWork work;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable Thread thread;

  ExportRunner(ExportWork work) {
    this.work = work;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("exports").start(this::loop);
  }

  private void loop() {
    while (!isStopping()) {
      // what breaks ends the thread of its own file only
      var file =
          Thread.ofVirtual()
              .name("export-file")
              .uncaughtExceptionHandler((broken, failure) -> log.error("An export broke", failure))
              .start(this::drain);
      join(file);
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

  private static void join(Thread file) {
    try {
      file.join();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    stopping.countDown();
    work.stop();
    var running = thread;
    if (running != null) {
      try {
        running.join(PATIENCE);
      } catch (InterruptedException over) {
        Thread.currentThread().interrupt();
      }
    }
    thread = null;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
