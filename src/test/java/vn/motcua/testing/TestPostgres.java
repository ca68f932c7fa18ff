package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.motcua.platform.postgres.PostgresServer;

/** The one PostgreSQL of a test run, with a database per kind of test. */
public final class TestPostgres {

  private static final TestPostgres INSTANCE = new TestPostgres();

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

  static String user() {
    return INSTANCE.server.user();
  }

  static String password() {
    return INSTANCE.server.password();
  }
}
