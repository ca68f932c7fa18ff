package vn.motcua.export.work;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.export.Export;
import vn.motcua.export.store.ExportStore;

/**
 * Says twice a second that a file is being written and how far it is, in a thread of its own: the
 * next row may be long in coming. Ends the writing when nobody wants it any more, or the disk
 * fills.
 */
final class SignsOfLife implements AutoCloseable {

  /** Whoever has been silent for longer has died over the file. */
  static final Duration SILENCE = Duration.ofSeconds(20);

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Logger log = LoggerFactory.getLogger(SignsOfLife.class);

  private final Thread thread;
  private final CountDownLatch over;

  private SignsOfLife(Thread thread, CountDownLatch over) {
    this.thread = thread;
    this.over = over;
  }

  static SignsOfLife of(
      Export export,
      String node,
      Progress progress,
      ExportStore store,
      ExportFolder folder,
      Clock clock) {
    var over = new CountDownLatch(1);
    var thread =
        Thread.ofVirtual()
            .name("export-" + export.id())
            .uncaughtExceptionHandler(
                (broken, lost) -> {
                  // without a sign of life another takes the file over: this one must not go on
                  log.warn("Export {} is given up here", export.id(), lost);
                  progress.end(Progress.End.UNWANTED);
                })
            .start(
                () -> {
                  while (!isOver(over)) {
                    if (!store.seen(export, node, progress.written(), clock.instant())) {
                      progress.end(Progress.End.UNWANTED);
                    } else if (!folder.hasRoomFor(0)) {
                      progress.end(Progress.End.DISK_FULL);
                    }
                  }
                });
    return new SignsOfLife(thread, over);
  }

  /** A latch instead of an interrupt, which would close the connection to the database. */
  private static boolean isOver(CountDownLatch over) {
    try {
      return over.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ending) {
      return true;
    }
  }

  /** Returns once nothing more is said. */
  @Override
  public void close() {
    over.countDown();
    try {
      thread.join();
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }
}
