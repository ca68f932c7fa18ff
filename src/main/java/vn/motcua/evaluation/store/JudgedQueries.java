package vn.motcua.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.UnitTime;
import vn.motcua.platform.sql.Typed;
import vn.motcua.reporting.form.Scope;
import vn.motcua.shared.Timeliness;

/** Reads single dossiers, those that cost points, and the times of units over them. */
@Repository
public class JudgedQueries {

  private static final String COLUMNS =
      """
      select t.source, t.id, t.agency_id, t.code, t.procedure_code, t.procedure_name, t.field, t.officer_id,
             t.received_on, t.due_on, t.closed_on, t.timeliness, t.channel, t.supplements, t.contacts, t.places,
             t.petitioned
        from evaluation.judged t
      """;

  private static final String COSTING =
      COLUMNS
          + """
             where t.closed_on >= :from
               and t.closed_on <= :to
               and (t.closed_on, t.source, t.id, t.agency_id) < (:day, :source, :id, :at)
               and (cast(:officer as bigint) is null or t.officer_id = :officer)
               and {scope}
               and {costs}
             order by t.closed_on desc, t.source desc, t.id desc, t.agency_id desc
             limit :limit
            """;

  /** The latest first; a dossier once for each unit that was not quicker than its limit. */
  private static final String TIMES_COSTING =
      """
      select u.dossier_id, u.number, u.agency_id, u.department_id, u.account_id, u.asked, u.limit_minutes,
             u.used_minutes, u.ended_on, t.code, t.procedure_name
        from evaluation.unit_time u
       cross join lateral (select j.code, j.procedure_name
                             from evaluation.judged j
                            where j.source = 'D'
                              and j.id = u.dossier_id
                            limit 1) t
       where u.ended_on >= :from
         and u.ended_on <= :to
         and u.timeliness <> 'EARLY'
         and (u.ended_on, u.dossier_id, u.number) < (:day, :id, :at)
         and (cast(:officer as bigint) is null or u.account_id = :officer)
         and {scope}
       order by u.ended_on desc, u.dossier_id desc, u.number desc
       limit :limit
      """;

  private static final String OF_CODE =
      COLUMNS + " where t.code = :code order by t.from_depth, t.agency_id";

  private static final String TIMES_OF =
      """
      select u.dossier_id, u.number, u.agency_id, u.department_id, u.account_id, u.asked, u.limit_minutes,
             u.used_minutes, u.ended_on
        from evaluation.unit_time u
       where u.dossier_id = :id
       order by u.number
      """;

  private final JdbcClient jdbc;

  JudgedQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A dossier that ended, as an agency is judged by it.
   *
   * @param source D = handled here, P = taken over from an older system
   * @param online whether it was handed in online
   * @param supplements how often it was asked to be completed
   * @param contacts without those the applicant caused
   */
  public record Judged(
      String source,
      long id,
      long agencyId,
      String code,
      String procedureCode,
      String procedureName,
      String field,
      @Nullable Long officerId,
      LocalDate receivedOn,
      @Nullable LocalDate dueOn,
      LocalDate closedOn,
      Timeliness timeliness,
      boolean online,
      int supplements,
      int contacts,
      int places,
      boolean petitioned) {}

  /** The time of a unit over a dossier. */
  public record Timed(long dossierId, int number, LocalDate endedOn, UnitTime time) {}

  /** The same, with the dossier's code and the name of its procedure. */
  public record TimedDossier(Timed timed, String code, String procedureName) {}

  /** Where a page ends. */
  public record After(LocalDate day, String source, long id, long at) {
    public static final After FIRST =
        new After(LocalDate.of(9999, 1, 1), "Z", Long.MAX_VALUE, Long.MAX_VALUE);
  }

  /**
   * Whose points, and when.
   *
   * @param officerId null = everybody's
   */
  public record Asked(
      Scope scope, LocalDate from, LocalDate to, Index index, @Nullable Long officerId) {}

  /**
   * Dossiers that have less than two points of an index of dossiers other than {@link
   * Index#UNIT_TIME}.
   */
  public List<Judged> costing(Asked asked, After after, int limit) {
    var once = asked.scope().condition("t", false);
    return statement(COSTING.replace("{costs}", costs(asked.index())), once, asked, after, limit)
        .param("source", after.source())
        .query((row, number) -> judged(row))
        .list();
  }

  public List<TimedDossier> timesCosting(Asked asked, After after, int limit) {
    var each = asked.scope().condition("u", true);
    return statement(TIMES_COSTING, each, asked, after, limit)
        .query(
            (row, number) ->
                new TimedDossier(
                    timed(row), row.getString("code"), row.getString("procedure_name")))
        .list();
  }

  private JdbcClient.StatementSpec statement(
      String sql, String scope, Asked asked, After after, int limit) {
    return jdbc.sql(sql.replace("{scope}", scope))
        .params(Span.of(asked.from(), asked.to()).parameters(asked.scope()))
        .param("officer", Typed.id(asked.officerId()))
        .param("day", after.day())
        .param("id", after.id())
        .param("at", after.at())
        .param("limit", limit);
  }

  private static String costs(Index index) {
    return switch (index) {
      case TOTAL_TIME -> "t.timeliness in ('ON_TIME', 'OVERDUE')";
      case CONTACTS -> "t.contacts > 0";
      case PLACES -> "t.places > 0";
      case CONDUCT -> "(t.timeliness in ('ON_TIME', 'OVERDUE') or t.petitioned)";
      case UNIT_TIME, ORGANISATION, PUBLICITY, PETITIONS, ONLINE ->
          throw new IllegalArgumentException(index + " has no dossiers of its own");
    };
  }

  /**
   * As each agency that handled it is judged by it, the one that decided first; empty while in
   * hand.
   */
  public List<Judged> ofCode(String code) {
    return jdbc.sql(OF_CODE).param("code", code).query((row, number) -> judged(row)).list();
  }

  public List<Timed> timesOf(long dossierId) {
    return jdbc.sql(TIMES_OF).param("id", dossierId).query((row, number) -> timed(row)).list();
  }

  /** The one that decided. */
  public Optional<Judged> deciding(String code) {
    return ofCode(code).stream().findFirst();
  }

  private static Judged judged(ResultSet row) throws SQLException {
    return new Judged(
        row.getString("source"),
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("code"),
        row.getString("procedure_code"),
        row.getString("procedure_name"),
        row.getString("field"),
        id(row, "officer_id"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        Timeliness.valueOf(row.getString("timeliness")),
        row.getString("channel").equals("ONLINE"),
        row.getInt("supplements"),
        row.getInt("contacts"),
        row.getInt("places"),
        row.getBoolean("petitioned"));
  }

  private static Timed timed(ResultSet row) throws SQLException {
    return new Timed(
        row.getLong("dossier_id"),
        row.getInt("number"),
        row.getObject("ended_on", LocalDate.class),
        new UnitTime(
            row.getLong("agency_id"),
            id(row, "department_id"),
            id(row, "account_id"),
            row.getBoolean("asked"),
            row.getLong("limit_minutes"),
            row.getLong("used_minutes")));
  }

  private static @Nullable Long id(ResultSet row, String column) throws SQLException {
    var id = row.getLong(column);
    return row.wasNull() ? null : id;
  }
}
