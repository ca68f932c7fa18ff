package vn.motcua.scan.program;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs another program for what it prints. */
public final class Program {

  /** The table of the fullest page has a tenth of it. */
  private static final long MOST_PRINTED = 16L * 1024 * 1024;

  private Program() {}

  /**
   * @throws IOException when it cannot be run, ends with a failure, prints too much or takes longer
   *     than that; it and its children are gone by then
   */
  public static String run(List<String> command, Duration patience) throws IOException {
    var printed = Files.createTempFile("motcua-scan-", ".out");
    try {
      run(command, patience, printed);
      if (Files.size(printed) > MOST_PRINTED) {
        throw new IOException(command.getFirst() + " printed too much");
      }
      return Files.readString(printed, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(printed);
    }
  }

  private static void run(List<String> command, Duration patience, Path printed)
      throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // its own threads gain nothing and starve everybody else
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    var process = builder.start();
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(command.getFirst() + " took longer than " + patience);
      }
      if (process.exitValue() != 0) {
        throw new IOException(command.getFirst() + " ended with " + process.exitValue());
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(command.getFirst());
    } finally {
      end(process);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
