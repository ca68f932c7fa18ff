package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Competence;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Dossier.ProcedureRef;
import vn.motcua.dossier.model.Family;
import vn.motcua.dossier.model.Holding;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Timing;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;

/** Reads a dossier from a row, and the small conversions rows need. */
final class DossierRow {

  /** The columns {@link #read} needs. */
  static final String COLUMNS =
      """
      d.dossier_id, d.code, d.version, d.agency_id, d.agency_path,
      d.competent_agency_id, d.competent_agency_path, d.returns_there, d.relay_due_at, d.open_consultations, d.interlinked, d.parent_code,
      d.procedure_version_id, d.process_id, d.procedure_code, d.procedure_name, d.field, d.channel, d.status, d.resumes_to,
      d.holding_agency_id, d.holding_agency_path, d.holding_department_id, d.holder_id, d.officer_id, d.signer_id, d.step,
      d.submitted_at, d.received_at, d.clock_started_at, d.limit_amount, d.limit_unit, d.due_at, d.due_on, d.overdue_from,
      d.paused_at, d.supplements, d.reappointments, d.finished_at, d.returned_at, d.result_number, d.result_notation, d.late_cause
      """;

  private DossierRow() {}

  static Dossier read(ResultSet row, int number) throws SQLException {
    return new Dossier(
        row.getLong("dossier_id"),
        new DossierCode(row.getString("code")),
        row.getLong("version"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        competence(row),
        row.getInt("open_consultations"),
        family(row),
        new ProcedureRef(
            row.getLong("procedure_version_id"),
            id(row, "process_id"),
            row.getString("procedure_code"),
            row.getString("procedure_name"),
            row.getString("field")),
        Channel.valueOf(row.getString("channel")),
        Status.valueOf(row.getString("status")),
        resumesTo(row),
        holding(row),
        timing(row),
        new Outcome(
            instant(row, "finished_at"),
            instant(row, "returned_at"),
            row.getObject("result_number", Integer.class),
            row.getString("result_notation")),
        lateCause(row));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }

  static Instant instantOf(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instant(row, column));
  }

  static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Long id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Long.class);
  }

  static @Nullable LateCause lateCause(ResultSet row) throws SQLException {
    var value = row.getString("late_cause");
    return value == null ? null : LateCause.valueOf(value);
  }

  private static @Nullable Status resumesTo(ResultSet row) throws SQLException {
    var value = row.getString("resumes_to");
    return value == null ? null : Status.valueOf(value);
  }

  /** The receiving agency decides unless another is named. */
  private static Competence competence(ResultSet row) throws SQLException {
    var agencyId = id(row, "competent_agency_id");
    return agencyId == null
        ? Competence.own(row.getLong("agency_id"), row.getString("agency_path"))
        : new Competence(
            agencyId,
            row.getString("competent_agency_path"),
            row.getBoolean("returns_there"),
            instant(row, "relay_due_at"));
  }

  private static Family family(ResultSet row) throws SQLException {
    var parent = row.getString("parent_code");
    return parent == null && !row.getBoolean("interlinked")
        ? Family.NONE
        : new Family(
            row.getBoolean("interlinked"), parent == null ? null : new DossierCode(parent));
  }

  private static Holding holding(ResultSet row) throws SQLException {
    return new Holding(
        row.getLong("holding_agency_id"),
        row.getString("holding_agency_path"),
        id(row, "holding_department_id"),
        id(row, "holder_id"),
        id(row, "officer_id"),
        id(row, "signer_id"),
        row.getInt("step"));
  }

  private static Timing timing(ResultSet row) throws SQLException {
    return new Timing(
        instantOf(row, "submitted_at"),
        instant(row, "received_at"),
        instant(row, "clock_started_at"),
        limit(row),
        due(row),
        instant(row, "paused_at"),
        row.getInt("supplements"),
        row.getInt("reappointments"));
  }

  private static @Nullable TimeLimit limit(ResultSet row) throws SQLException {
    var unit = row.getString("limit_unit");
    return unit == null ? null : new TimeLimit(row.getInt("limit_amount"), LimitUnit.valueOf(unit));
  }

  private static Timing.@Nullable Due due(ResultSet row) throws SQLException {
    var at = instant(row, "due_at");
    return at == null
        ? null
        : new Timing.Due(
            at, row.getObject("due_on", LocalDate.class), instantOf(row, "overdue_from"));
  }
}
