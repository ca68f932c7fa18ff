package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.platform.postgres.PostgresServer;

/** The one PostgreSQL of a test run, with a database per kind of test. */
public final class TestPostgres {

  private static final TestPostgres INSTANCE = new TestPostgres();

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final PostgresServer server;

  private TestPostgres() {
    try {
      Files.createDirectories(Path.of("target"));
      server = PostgresServer.start(Files.createTempDirectory(Path.of("target"), "test-pg-"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
  }

  /** Creates an empty database when there is none of that name, and answers its address. */
  static String database(String name) {
    try (var connection = INSTANCE.server.connectAsSuperuser();
        var statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
        if (!found.next()) {
          statement.execute("create database " + name + " owner " + user());
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return INSTANCE.server.url(name);
  }

  /** How to reach a database. */
  public record Login(String url, String user, String password) {}

  /** A new database without any table, for one test alone. */
  public static Login empty(String prefix) {
    var name = prefix + "_" + NUMBER.incrementAndGet();
    return new Login(database(name), user(), password());
  }

  /** A new database like another one, to which nobody is connected. */
  public static Login copyOf(Login other) {
    var name = "copy_" + NUMBER.incrementAndGet();
    var original = other.url().substring(other.url().lastIndexOf('/') + 1);
    try (var connection = INSTANCE.server.connectAsSuperuser();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " owner " + user() + " template " + original);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new Login(INSTANCE.server.url(name), user(), password());
  }

  static String user() {
    return INSTANCE.server.user();
  }

  static String password() {
    return INSTANCE.server.password();
  }
}
