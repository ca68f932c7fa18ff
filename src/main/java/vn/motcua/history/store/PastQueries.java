package vn.motcua.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.history.PastView;
import vn.motcua.history.PastView.Care;
import vn.motcua.history.PastView.Closing;
import vn.motcua.history.PastView.Ending;
import vn.motcua.history.PastView.Person;
import vn.motcua.history.PastView.Source;
import vn.motcua.history.model.OnlineLevel;
import vn.motcua.history.model.PastOutcome;
import vn.motcua.history.model.PastPayment;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Timeliness;

/** Reads one past dossier. */
@Component
public class PastQueries {

  private static final String FIND =
      """
      select p.*, i.file_name, i.asked_by_name, i.asked_at,
             c.import_id as closing_import, c.recorded_by_name, c.recorded_at, c.note
        from history.past_dossier p
        join history.import i on i.import_id = p.import_id
        left join history.closing c on c.past_id = p.past_id
       where p.code = :code
      """;

  private final JdbcClient jdbc;

  PastQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<PastView> find(String code) {
    return jdbc.sql(FIND).param("code", code).query(PastQueries::read).optional();
  }

  private static PastView read(ResultSet row, int number) throws SQLException {
    var unit = row.getString("limit_unit");
    return new PastView(
        row.getLong("past_id"),
        row.getString("code"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("procedure_code"),
        row.getString("procedure_name"),
        row.getString("field"),
        Channel.valueOf(row.getString("channel")),
        name(row, "online_level", OnlineLevel.class),
        row.getBoolean("non_territorial"),
        Objects.requireNonNull(instant(row, "received_at")),
        unit == null ? null : new TimeLimit(row.getInt("limit_amount"), LimitUnit.valueOf(unit)),
        instant(row, "due_at"),
        row.getObject("due_on", LocalDate.class),
        ending(row),
        new Care(
            row.getInt("supplements"),
            row.getBoolean("apologised"),
            name(row, "late_cause", LateCause.class),
            name(row, "payment", PastPayment.class),
            row.getObject("satisfied", Boolean.class)),
        new Person(
            row.getString("applicant_name"),
            text(row, "identity_number"),
            text(row, "phone"),
            text(row, "address")),
        text(row, "officer_name"),
        new Source(
            row.getLong("import_id"),
            row.getString("file_name"),
            row.getLong("line_no"),
            row.getString("asked_by_name"),
            Objects.requireNonNull(instant(row, "asked_at"))));
  }

  private static @Nullable Ending ending(ResultSet row) throws SQLException {
    var closedAt = instant(row, "closed_at");
    if (closedAt == null) {
      return null;
    }
    var recordedAt = instant(row, "recorded_at");
    return new Ending(
        closedAt,
        instant(row, "returned_at"),
        PastOutcome.valueOf(row.getString("outcome")),
        Timeliness.valueOf(row.getString("timeliness")),
        row.getInt("handling_minutes"),
        recordedAt == null
            ? null
            : new Closing(
                row.getObject("closing_import", Long.class),
                row.getString("recorded_by_name"),
                recordedAt,
                row.getString("note")));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  private static <T extends Enum<T>> @Nullable T name(ResultSet row, String column, Class<T> type)
      throws SQLException {
    var name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }
}
