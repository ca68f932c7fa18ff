package vn.motcua.fee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/** Columns rules and exemptions share. */
final class Ends {

  private Ends() {}

  static <T> LaidDown<T> laidDown(long id, T what, ResultSet row) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new LaidDown<>(
        id,
        what,
        row.getString("link"),
        row.getString("entered_by_name"),
        moment(row, "entered_at"),
        ended == null
            ? null
            : new LaidDown.End(
                row.getBoolean("withdrawn"),
                row.getString("ended_by_name"),
                ended.toInstant(),
                row.getString("end_reason")));
  }

  static @Nullable Channel channel(ResultSet row) throws SQLException {
    var channel = row.getString("channel");
    return channel == null ? null : Channel.valueOf(channel);
  }

  static LocalDate from(ResultSet row) throws SQLException {
    return row.getObject("valid_from", LocalDate.class);
  }

  static @Nullable LocalDate to(ResultSet row) throws SQLException {
    return row.getObject("valid_to", LocalDate.class);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
