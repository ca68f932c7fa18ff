package vn.motcua.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Status;
import vn.motcua.evaluation.model.Move;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;

/** Reads who had dossiers and who was asked, and keeps the times of units. */
@Repository
public class TimingStore {

  /** Those by which the agency that decides is judged. */
  private static final String ENDED =
      """
      select p.dossier_id, p.procedure_version_id, p.process_id, p.deciding_agency_id, c.closed_on
        from dossier.process_read p
        join evaluation.judged c on c.source = 'D' and c.id = p.dossier_id and c.agency_id = p.deciding_agency_id
       where p.dossier_id = any(:ids)
      """;

  private static final String MOVES =
      """
      select dossier_id, at, action, to_status, step, to_agency_id, to_department_id, to_holder_id
        from dossier.hand_read
       where dossier_id = any(:ids)
       order by dossier_id, seq
      """;

  private static final String OPINIONS =
      """
      select dossier_id, asking_agency_id, agency_id, department_id, asked_at, due_at, answered_at, answered_by,
             dropped_at
        from dossier.opinion_read
       where dossier_id = any(:ids)
       order by dossier_id, number
      """;

  private static final String INSERT =
      """
      insert into evaluation.unit_time (
        dossier_id, number, agency_id, agency_path, department_id, account_id, asked, limit_minutes, used_minutes,
        timeliness, ended_on)
      values (
        :dossier, :number, :agency, :path, :department, :account, :asked, :limit, :used, :timeliness, :ended)
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  TimingStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * @param agencyId the agency that decided, by whose calendar all is measured
   * @param processId null = the template of the version
   */
  public record Ended(
      long dossierId, long versionId, @Nullable Long processId, long agencyId, LocalDate endedOn) {}

  /**
   * Somebody asked for an opinion.
   *
   * @param until when it was answered, or the dossier ended without; null = neither
   */
  public record Opinion(
      long dossierId,
      long askingAgencyId,
      long agencyId,
      @Nullable Long departmentId,
      Instant askedAt,
      Instant dueAt,
      @Nullable Instant until,
      boolean answered,
      @Nullable Long answeredBy) {}

  public List<Ended> ended(Long[] ids) {
    return jdbc.sql(ENDED)
        .param("ids", ids)
        .query(
            (row, number) ->
                new Ended(
                    row.getLong("dossier_id"),
                    row.getLong("procedure_version_id"),
                    id(row, "process_id"),
                    row.getLong("deciding_agency_id"),
                    row.getObject("closed_on", LocalDate.class)))
        .list();
  }

  public Map<Long, List<Move>> moves(Long[] ids) {
    return grouped(
        jdbc.sql(MOVES)
            .param("ids", ids)
            .query((row, number) -> Map.entry(row.getLong("dossier_id"), move(row)))
            .list());
  }

  private static Move move(ResultSet row) throws SQLException {
    return new Move(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Status.valueOf(row.getString("to_status")),
        row.getString("action").equals(Action.TAKE_BACK.name()),
        row.getInt("step"),
        row.getLong("to_agency_id"),
        id(row, "to_department_id"),
        id(row, "to_holder_id"));
  }

  public Map<Long, List<Opinion>> opinions(Long[] ids) {
    return grouped(
        jdbc.sql(OPINIONS)
            .param("ids", ids)
            .query((row, number) -> Map.entry(row.getLong("dossier_id"), opinion(row)))
            .list());
  }

  private static Opinion opinion(ResultSet row) throws SQLException {
    var answered = instant(row, "answered_at");
    return new Opinion(
        row.getLong("dossier_id"),
        row.getLong("asking_agency_id"),
        row.getLong("agency_id"),
        id(row, "department_id"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        answered == null ? instant(row, "dropped_at") : answered,
        answered != null,
        id(row, "answered_by"));
  }

  public void forget(Long[] ids) {
    jdbc.sql("delete from evaluation.unit_time where dossier_id = any(:ids)")
        .param("ids", ids)
        .update();
  }

  public void put(Collection<UnitTimeRow> rows) {
    batches.run(INSERT, rows, TimingStore::parameters);
  }

  private static TypedParameters parameters(UnitTimeRow row) {
    var time = row.time();
    return new TypedParameters()
        .id("dossier", row.dossierId())
        .number("number", row.number())
        .id("agency", time.agencyId())
        .text("path", row.agencyPath())
        .id("department", time.departmentId())
        .id("account", time.accountId())
        .flag("asked", time.asked())
        .amount("limit", time.limitMinutes())
        .amount("used", time.usedMinutes())
        .name("timeliness", time.timeliness())
        .day("ended", row.endedOn());
  }

  private static <T> Map<Long, List<T>> grouped(List<Map.Entry<Long, T>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static @Nullable Long id(ResultSet row, String column) throws SQLException {
    var id = row.getLong(column);
    return row.wasNull() ? null : id;
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
