package vn.motcua.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.platform.start.CannotStart;

/** Runs PostgreSQL's programs the way they want to be run, also for root. */
final class Programs {

  private static final File NOTHING = new File("/dev/null");

  private Programs() {}

  /**
   * A process of its own session, so that Ctrl+C in the terminal reaches the JVM only, which stops
   * the server in its turn.
   *
   * @param output where both of its outputs go
   */
  static Process launch(List<String> command, Path output) throws IOException {
    var whole = new ArrayList<String>();
    if (isInstalled("setsid")) {
      whole.add("setsid");
    }
    whole.addAll(prefix());
    whole.addAll(command);
    var builder =
        new ProcessBuilder(whole)
            .redirectInput(NOTHING)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("MOTCUA_"));
    return builder.start();
  }

  /**
   * Runs a program to its end.
   *
   * @return its exit code, or -1 when it was killed for taking longer than {@code limit}
   */
  static int run(List<String> command, Path output, Duration limit) throws IOException {
    var process = launch(command, output);
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      return -1;
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /**
   * PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
   */
  private static List<String> prefix() throws IOException {
    return isRoot() ? List.of("unshare", "-U") : List.of();
  }

  /**
   * @throws CannotStart when we are root and the machine lets us make no user namespace
   */
  static void requireOrdinaryUserOrNamespace() throws IOException {
    if (isRoot() && !namespacesWork()) {
      throw new CannotStart(
          "PostgreSQL không chạy bằng quyền root ở máy này;"
              + " hãy chạy bằng người dùng thường hoặc đặt MOTCUA_DB_URL.",
          "PostgreSQL cannot run as root on this machine;"
              + " run as an ordinary user or set MOTCUA_DB_URL.");
    }
  }

  private static boolean namespacesWork() throws IOException {
    return isInstalled("unshare")
        && run(List.of("true"), NOTHING.toPath(), Duration.ofSeconds(10)) == 0;
  }

  /** By number: in a container the user may have no name. */
  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
