package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Somebody else's PostgreSQL that asks nobody for a password. */
record TrustingStranger(Process process, int port) implements AutoCloseable {

  static TrustingStranger start(Path folder, Binaries binaries, int port) throws Exception {
    Files.createDirectories(folder);
    var pg = folder.resolve("pg").toString();
    var output = folder.resolve("output");
    Programs.run(
        List.of(binaries.program("initdb"), "-D", pg, "-U", "postgres", "-A", "trust", "-N"),
        output,
        Duration.ofMinutes(2));
    var process =
        Programs.launch(
            List.of(
                binaries.program("postgres"),
                "-D",
                pg,
                "-p",
                Integer.toString(port),
                "-c",
                "unix_socket_directories="),
            output);
    var stranger = new TrustingStranger(process, port);
    stranger.awaitReady();
    return stranger;
  }

  private void awaitReady() throws IOException, InterruptedException {
    while (process.isAlive()) {
      try (var connection = connect()) {
        connection.isValid(1);
        return;
      } catch (SQLException notYet) {
        Thread.sleep(50);
      }
    }
    throw new IOException("The stranger did not start");
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "anything");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
