package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.platform.postgres.PostgresServer;

/**
 * The PostgreSQL servers of a test run, one for each kind of test: kinds run at the same time, and
 * sealing the audit trail waits for every transaction of its server.
 */
public final class TestPostgres {

  /** Where tests that need no system have their databases. */
  private static final String APART = "apart";

  private static final Map<String, PostgresServer> SERVERS = new HashMap<>();

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestPostgres() {}

  /** How to reach a database. */
  public record Login(String url, String user, String password) {}

  /** The database of a kind of test, empty when it is asked for first. */
  static Login database(String kind) {
    var server = server(kind);
    return new Login(server.url(), server.user(), server.password());
  }

  /** A new database without any table, for one test alone. */
  public static Login empty(String prefix) {
    return create(prefix, "");
  }

  /** A new database like another one made here, to which nobody is connected. */
  public static Login copyOf(Login other) {
    return create("copy", " template " + other.url().substring(other.url().lastIndexOf('/') + 1));
  }

  private static Login create(String prefix, String template) {
    var server = server(APART);
    var name = prefix + "_" + NUMBER.incrementAndGet();
    try (var connection = server.connectAsSuperuser();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " owner " + server.user() + template);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new Login(server.url(name), server.user(), server.password());
  }

  private static synchronized PostgresServer server(String kind) {
    return SERVERS.computeIfAbsent(kind, TestPostgres::start);
  }

  private static PostgresServer start(String kind) {
    try {
      var target = Files.createDirectories(Path.of("target")).toAbsolutePath();
      var folder = Files.createTempDirectory(target, "test-pg-" + kind + "-");
      // the programs are unpacked once for all
      var programs = Files.createDirectories(target.resolve("test-pg-programs"));
      Files.createFile(folder.resolve("lock"));
      Files.createSymbolicLink(folder.resolve("bin"), programs);
      var server = PostgresServer.start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
