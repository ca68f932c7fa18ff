package vn.motcua.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.motcua.platform.start.CannotStart;

/** Looks at the database named by the environment before the system is built upon it. */
final class ExternalDatabase {

  private static final int OLDEST = 15;

  private ExternalDatabase() {}

  /**
   * @throws CannotStart when it cannot be reached, is too old, is not in UTF-8, or lacks an
   *     extension
   */
  static void check(JdbcConnectionDetails login) {
    var properties = new Properties();
    properties.setProperty("user", login.getUsername());
    properties.setProperty("password", login.getPassword());
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("socketTimeout", "30");
    try (var connection = DriverManager.getConnection(login.getJdbcUrl(), properties)) {
      requireVersion(connection.getMetaData().getDatabaseMajorVersion());
      requireUtf8(connection);
      requireExtension(connection, "unaccent");
      requireExtension(connection, "pg_trgm");
    } catch (SQLException failure) {
      throw unreachable(failure);
    }
  }

  /** Classes 28 and 3D of the SQL states: wrong user or password, no such database. */
  private static CannotStart unreachable(SQLException failure) {
    var state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.startsWith("28")) {
      return new CannotStart(
          "Cơ sở dữ liệu không nhận MOTCUA_DB_USER hoặc MOTCUA_DB_PASSWORD.",
          "The database refuses MOTCUA_DB_USER or MOTCUA_DB_PASSWORD.",
          failure);
    }
    if (state.equals("3D000")) {
      return new CannotStart(
          "Máy chủ không có cơ sở dữ liệu nêu trong MOTCUA_DB_URL.",
          "The server has no database of the name in MOTCUA_DB_URL.",
          failure);
    }
    return new CannotStart(
        "Không kết nối được với cơ sở dữ liệu nêu trong MOTCUA_DB_URL.",
        "The database of MOTCUA_DB_URL cannot be reached.",
        failure);
  }

  static void requireVersion(int major) {
    if (major < OLDEST) {
      throw new CannotStart(
          "Cơ sở dữ liệu là PostgreSQL " + major + "; cần bản " + OLDEST + " trở lên.",
          "The database is PostgreSQL " + major + "; " + OLDEST + " or later is needed.");
    }
  }

  private static void requireUtf8(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("show server_encoding")) {
      answer.next();
      if (!answer.getString(1).equals("UTF8")) {
        throw new CannotStart(
            "Bảng mã của cơ sở dữ liệu là " + answer.getString(1) + "; cần UTF8.",
            "The database is encoded in " + answer.getString(1) + "; UTF8 is needed.");
      }
    }
  }

  private static void requireExtension(Connection connection, String name) throws SQLException {
    try (var statement =
        connection.prepareStatement("select 1 from pg_available_extensions where name = ?")) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new CannotStart(
              "Máy chủ PostgreSQL thiếu phần mở rộng " + name + " (gói postgresql-contrib).",
              "The PostgreSQL server lacks the extension " + name + " (postgresql-contrib).");
        }
      }
    }
  }
}
