package vn.motcua.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.post.model.Addressee;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.model.State;

/** Reads rows. */
final class ParcelRows {

  static final String COLUMNS =
      """
      parcel_id, number, version, direction, dossier_code, procedure_name, field, agency_id, agency_path, state,
      state_at, name, phone, address, cod, postage, tracking, routing, why, handed_at, due_on, delivered_at, ordering
      """;

  private ParcelRows() {}

  static Parcel read(ResultSet row, int number) throws SQLException {
    return new Parcel(
        row.getLong("parcel_id"),
        row.getString("number"),
        row.getLong("version"),
        Direction.valueOf(row.getString("direction")),
        new DossierCode(row.getString("dossier_code")),
        row.getString("procedure_name"),
        row.getString("field"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        State.valueOf(row.getString("state")),
        row.getObject("state_at", OffsetDateTime.class).toInstant(),
        new Addressee(row.getString("name"), row.getString("phone"), row.getString("address")),
        row.getLong("cod"),
        row.getObject("postage", Long.class),
        row.getString("tracking"),
        row.getString("routing"),
        row.getString("why"),
        instant(row, "handed_at"),
        row.getObject("due_on", LocalDate.class),
        instant(row, "delivered_at"),
        Ordering.valueOf(row.getString("ordering")));
  }

  static ParcelEvent event(ResultSet row, int number) throws SQLException {
    var to = row.getString("to_state");
    return new ParcelEvent(
        row.getString("carrier_event"),
        row.getString("what"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("actor_id"),
        row.getString("actor_name"),
        row.getString("place"),
        row.getString("note"),
        to == null ? null : State.valueOf(to));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
