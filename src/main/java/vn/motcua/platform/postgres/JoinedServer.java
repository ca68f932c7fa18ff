package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import vn.motcua.platform.start.CannotStart;

/** The server that a running system keeps over the folder; its own to stop, not ours. */
record JoinedServer(String url, String user, String password) implements OwnServer {

  /** The other one may be just starting, or replaying its log after a crash. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Duration PAUSE = Duration.ofMillis(250);

  /**
   * @throws CannotStart when no server of this folder answers within a minute
   */
  static JoinedServer over(Path path) throws IOException {
    var root = path.toRealPath();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      if (answers(root)) {
        return new JoinedServer(
            "jdbc:postgresql://127.0.0.1:" + port(root) + "/" + ApplicationDatabase.NAME,
            ApplicationDatabase.NAME,
            Secret.in(root.resolve("application.password")).value());
      }
      pause();
    }
    throw new CannotStart(
        "Một Cửa đang chạy trên " + path + " nhưng cơ sở dữ liệu của nó không trả lời.",
        "A Một Cửa runs over " + path + " but its database does not answer.");
  }

  private static boolean answers(Path root) throws IOException {
    if (Files.notExists(root.resolve("application.password"))
        || Files.notExists(root.resolve("port"))) {
      return false;
    }
    var superuser = Secret.in(root.resolve("superuser.password"));
    try (var connection = Postmaster.connect(port(root), superuser)) {
      Postmaster.requireOurs(connection, root.resolve("pg"));
      return true;
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static int port(Path root) throws IOException {
    return Integer.parseInt(Files.readString(root.resolve("port")).strip());
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  @Override
  public void close() {
    // whoever started it stops it
  }

  @Override
  public String toString() {
    return "JoinedServer[" + url + "]";
  }
}
