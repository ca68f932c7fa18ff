package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server over a data folder of its own. */
abstract class ServerCase {

  @TempDir Path folder;

  /** Unpacking takes longest; only the tests about it and about new folders do it again. */
  @BeforeEach
  void borrow_the_binaries() throws IOException {
    var binaries = Files.createDirectories(Path.of("target", "postgres-binaries"));
    unpack(binaries.toAbsolutePath());
    Files.createDirectory(data());
    Files.createFile(data().resolve("lock"));
    Files.createSymbolicLink(data().resolve("bin"), binaries.toAbsolutePath());
  }

  @AfterEach
  void give_the_binaries_back() throws IOException {
    if (Files.isSymbolicLink(data().resolve("bin"))) {
      Files.delete(data().resolve("bin"));
    }
  }

  /** One at a time: nobody unpacks what another has just unpacked. */
  private static synchronized void unpack(Path binaries) throws IOException {
    Binaries.under(binaries);
  }

  Path data() {
    return folder.resolve("data");
  }

  static int port(PostgresServer server) {
    return Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
  }

  static Connection connect(PostgresServer server) throws SQLException {
    return DriverManager.getConnection(server.url(), server.user(), server.password());
  }

  static void write(PostgresServer server, String word) throws SQLException {
    try (var connection = connect(server)) {
      write(connection, word);
    }
  }

  static void write(Connection connection, String word) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create table if not exists word (word text)");
    }
    try (var statement = connection.prepareStatement("insert into word values (?)")) {
      statement.setString(1, word);
      statement.execute();
    }
  }
}
