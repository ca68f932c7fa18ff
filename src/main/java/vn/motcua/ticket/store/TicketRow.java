package vn.motcua.ticket.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.ticket.model.State;
import vn.motcua.ticket.model.Ticket;

/** How a ticket is read. */
final class TicketRow {

  static final String COLUMNS =
      """
      select t.id, t.agency_id, t.agency_path, t.service_id, t.day, t.label, t.priority, t.state, t.taken_at,
             t.place_at, t.appointed_at, t.counter_id, t.account_id, t.called_at, t.calls, t.absences, t.version
        from ticket.ticket t
      """;

  private TicketRow() {}

  static Ticket ticket(ResultSet row) throws SQLException {
    return new Ticket(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getLong("service_id"),
        row.getObject("day", LocalDate.class),
        row.getString("label"),
        row.getBoolean("priority"),
        State.valueOf(row.getString("state")),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getObject("place_at", OffsetDateTime.class).toInstant(),
        moment(row, "appointed_at"),
        row.getObject("counter_id", Long.class),
        row.getObject("account_id", Long.class),
        moment(row, "called_at"),
        row.getInt("calls"),
        row.getInt("absences"),
        row.getLong("version"));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
