package vn.motcua.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.start.CannotStart;

/** Watches the server process and starts it again when it ends while we still want it. */
final class Supervisor {

  /** Starts the server once more, on the same port. */
  @FunctionalInterface
  interface Start {
    Postmaster again() throws IOException;
  }

  private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  private final Start start;
  private final Thread thread;
  private volatile Postmaster current;
  private volatile boolean running = true;
  private volatile boolean stopping;

  Supervisor(Postmaster first, Start start) {
    this.current = first;
    this.start = start;
    this.thread = Thread.ofPlatform().name("postgres-supervisor").daemon().start(this::watch);
  }

  boolean isRunning() {
    return running;
  }

  Postmaster current() {
    return current;
  }

  private void watch() {
    try {
      while (!stopping) {
        current.awaitEnd();
        running = false;
        if (!stopping) {
          log.error("PostgreSQL ended by itself; starting it again");
          restart();
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void restart() throws InterruptedException {
    for (var pause = FIRST_PAUSE; !stopping; pause = longer(pause)) {
      Thread.sleep(pause);
      try {
        current = start.again();
        running = true;
        log.warn("PostgreSQL runs again");
        return;
      } catch (IOException | CannotStart failure) {
        if (!stopping) {
          log.error("PostgreSQL does not start; next attempt in {}", longer(pause), failure);
        }
      }
    }
  }

  private static Duration longer(Duration pause) {
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  /** Stops watching, then the server. */
  void stop() throws IOException {
    stopping = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    current.stop();
  }
}
