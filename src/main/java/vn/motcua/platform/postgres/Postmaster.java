package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import vn.motcua.platform.start.CannotStart;

/** One run of the server process. */
final class Postmaster {

  /** After a crash the server answers only when it has replayed its log. */
  private static final Duration STARTUP = Duration.ofMinutes(10);

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration REFUSED_PAUSE = Duration.ofSeconds(2);
  private static final String PASSWORD_REFUSED = "28P01";
  private static final Duration SHUTDOWN = Duration.ofSeconds(60);

  private final Process process;
  private final Path pg;
  private final Binaries binaries;
  private final Path output;
  private final int port;

  private Postmaster(Process process, Path pg, Binaries binaries, Path output, int port) {
    this.process = process;
    this.pg = pg;
    this.binaries = binaries;
    this.output = output;
    this.port = port;
  }

  /**
   * Starts the server and waits until it answers and is proved to be ours.
   *
   * @throws IOException when it ends instead of answering; {@code output} and the log say why
   */
  static Postmaster start(Path pg, Binaries binaries, int port, Secret superuser, Path output)
      throws IOException {
    var command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", pg.toString()));
    command.addAll(ServerSettings.options(port));
    var process = Programs.launch(command, output);
    var postmaster = new Postmaster(process, pg, binaries, output, port);
    try {
      postmaster.awaitReady(superuser);
      return postmaster;
    } catch (IOException | RuntimeException failure) {
      postmaster.stop();
      throw failure;
    }
  }

  private void awaitReady(Secret superuser) throws IOException {
    var deadline = System.nanoTime() + STARTUP.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      try (var connection = connect(port, superuser)) {
        requireOurs(connection, pg);
        return;
      } catch (SQLException notYet) {
        pause(PASSWORD_REFUSED.equals(notYet.getSQLState()) ? REFUSED_PAUSE : PAUSE);
        if (PASSWORD_REFUSED.equals(notYet.getSQLState()) && process.isAlive()) {
          throw passwordRefused(notYet);
        }
      }
    }
    throw new IOException(
        "PostgreSQL did not start; see %s and %s".formatted(output, pg.resolve("log")));
  }

  static Connection connect(int port, Secret superuser) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", PostgresServer.SUPERUSER);
    properties.setProperty("password", superuser.value());
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "60");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
  }

  /**
   * A server that asks no password lets anybody in, so being let in proves nothing.
   *
   * @throws IOException when the server that answers keeps its data elsewhere
   */
  static void requireOurs(Connection connection, Path pg) throws SQLException, IOException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("show data_directory")) {
      answer.next();
      var directory = Path.of(answer.getString(1));
      if (!Files.exists(directory) || !Files.isSameFile(directory, pg)) {
        throw new IOException("Another PostgreSQL answers on our port, that of " + directory);
      }
    }
  }

  /** Not a stranger on our port, whom our own process would have made way for by now. */
  private CannotStart passwordRefused(SQLException failure) {
    return new CannotStart(
        "Cơ sở dữ liệu ở " + pg + " không nhận mật khẩu trong superuser.password.",
        "The database in " + pg + " refuses the password in superuser.password.",
        failure);
  }

  private static void pause(Duration duration) throws IOException {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /** Returns when the server process has ended. */
  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  /**
   * Ends the server in order: open transactions are rolled back, what was committed is written.
   * Killed when it takes longer than a minute; it then recovers at the next start.
   */
  void stop() throws IOException {
    if (!process.isAlive()) {
      return;
    }
    var fast = List.of(binaries.program("pg_ctl"), "kill", "INT", Long.toString(process.pid()));
    if (Programs.run(fast, output, SHUTDOWN) != 0) {
      process.destroy();
    }
    try {
      if (!process.waitFor(SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
