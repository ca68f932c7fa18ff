package vn.motcua.platform.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * The database the system works in, owned by a role that is no superuser: a fault in the system
 * cannot read the machine's files through the database.
 */
final class ApplicationDatabase {

  static final String NAME = "motcua";

  private ApplicationDatabase() {}

  /** Makes role and database when they are missing; the password becomes what the file says. */
  static void ensure(Connection superuser, Secret password) throws SQLException {
    if (!exists(superuser, "select 1 from pg_roles where rolname = ?")) {
      execute(superuser, "create role " + NAME + " login");
    }
    // hashed on our side: the server never sees the password itself
    superuser
        .unwrap(PGConnection.class)
        .alterUserPassword(NAME, password.value().toCharArray(), "scram-sha-256");
    if (!exists(superuser, "select 1 from pg_database where datname = ?")) {
      execute(
          superuser,
          """
          create database %s
          owner %1$s
          template template0
          encoding 'UTF8'
          locale_provider icu
          icu_locale 'vi'
          locale 'C.UTF-8'
          """
              .formatted(NAME));
    }
  }

  private static boolean exists(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, NAME);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
