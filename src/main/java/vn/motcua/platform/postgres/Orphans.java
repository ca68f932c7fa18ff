package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL processes left on our cluster by a JVM that was killed, or by a killed postmaster.
 *
 * <p>They are known by their program and their working directory, which every process of a server
 * keeps in its data directory. The number in {@code postmaster.pid} is not enough: after a restart
 * of the machine it may belong to any program, and PostgreSQL then refuses to start.
 */
final class Orphans {

  private static final Logger log = LoggerFactory.getLogger(Orphans.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Orphans() {}

  /**
   * Stops them all, in order when possible, and clears the pid file that nobody owns any more.
   *
   * <p>Only the holder of the data folder's lock may call this.
   */
  static void stop(Path pg, Binaries binaries, Path output) throws IOException {
    var left = on(pg);
    if (!left.isEmpty()) {
      log.warn("Stopping PostgreSQL left by an earlier run: {}", pids(left));
      Programs.run(
          List.of(binaries.program("pg_ctl"), "stop", "-D", pg.toString(), "-m", "fast", "-W"),
          output,
          PATIENCE);
      awaitEnd(left);
    }
    if (Files.deleteIfExists(pg.resolve("postmaster.pid"))) {
      log.info("PostgreSQL was not stopped in order last time; it recovers by itself");
    }
  }

  /** The processes of any PostgreSQL that works in this folder. */
  static List<ProcessHandle> on(Path pg) {
    return ProcessHandle.allProcesses().filter(process -> worksIn(process, pg)).toList();
  }

  private static boolean worksIn(ProcessHandle process, Path pg) {
    var entry = Path.of("/proc", Long.toString(process.pid()));
    try {
      return Files.readSymbolicLink(entry.resolve("cwd")).equals(pg)
          && Files.readSymbolicLink(entry.resolve("exe"))
              .getFileName()
              .toString()
              .startsWith("postgres");
    } catch (IOException endedOrNotOurs) {
      return false;
    }
  }

  private static void awaitEnd(List<ProcessHandle> left) throws IOException {
    if (!ended(left, PATIENCE)) {
      log.warn("PostgreSQL does not stop, killing {}", pids(left));
      left.forEach(ProcessHandle::destroyForcibly);
      if (!ended(left, PATIENCE)) {
        throw new IOException("PostgreSQL left by an earlier run cannot be stopped: " + pids(left));
      }
    }
  }

  private static boolean ended(List<ProcessHandle> left, Duration patience) throws IOException {
    var all =
        CompletableFuture.allOf(
            left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    try {
      all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException tooLong) {
      return left.stream().noneMatch(ProcessHandle::isAlive);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } catch (ExecutionException failure) {
      throw new IOException(failure);
    }
  }

  private static List<Long> pids(List<ProcessHandle> processes) {
    return processes.stream().map(ProcessHandle::pid).toList();
  }
}
