package vn.motcua.reporting.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reporting.closing.Change;
import vn.motcua.reporting.closing.Change.Judged;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.shared.Actor;

/** Keeps closed periods. */
@Repository
public class ClosingStore {

  /** What the figures of a period depend on, as it stands at its end. */
  private static final String JUDGED =
      """
      select c.source, c.id, c.agency_id, c.agency_path, c.from_depth, c.code, c.procedure_code, c.procedure_name,
             c.field, c.channel, c.online_level, c.non_territorial, c.applicant_name, c.submitted_on, c.accept_by,
             case when c.received_on <= :to then c.received_on end as received_on,
             c.due_on,
             case when c.closed_on <= :to then c.closed_on end as closed_on,
             case when c.closed_on <= :to then c.outcome end as outcome,
             case when c.closed_on <= :to then c.timeliness end as timeliness,
             case when c.overdue @> cast(:to as date)
                  then datemultirange(daterange(:to, :to, '[]'))
                  else '{}' end as overdue,
             c.closed_on <= :to and c.apologised as apologised,
             case when c.closed_on <= :to then c.satisfied end as satisfied,
             case when c.received_on <= :to then c.payment end as payment,
             case when c.closed_on <= :to and c.timeliness = 'OVERDUE' or c.overdue @> cast(:to as date)
                  then c.late_cause end as late_cause,
             case when c.closed_on <= :to then c.handling_minutes end as handling_minutes,
             case when c.received_on <= :to then c.papers end as papers,
             case when c.received_on <= :to then c.reused end as reused,
             case when c.closed_on <= :to then c.result_form end as result_form,
             case when c.closed_on <= :to then c.electronic_copies end as electronic_copies,
             case when c.received_on <= :to then c.assisted end as assisted
        from reporting.counted c
       where {scope}
         and c.submitted_on <= :to
         and (c.received_on <= :to or c.received_on is null or c.received_on > c.submitted_on)
         and (c.closed_on is null or c.closed_on >= :from
              or :edition > 3 and c.due_on between :from and :to)
      """;

  private static final String KEEP =
      """
      insert into reporting.closed_fact (
        closed_id, source, id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name, field,
        channel, online_level, non_territorial, applicant_name, submitted_on, accept_by, received_on, due_on,
        closed_on, outcome, timeliness, overdue, apologised, satisfied, payment, late_cause, handling_minutes,
        papers, reused, result_form, electronic_copies, assisted)
      select :closed, j.source, j.id, j.agency_id, j.agency_path, j.from_depth, j.code, j.procedure_code,
             j.procedure_name, j.field, j.channel, j.online_level, j.non_territorial, j.applicant_name, j.submitted_on,
             j.accept_by, j.received_on, j.due_on, j.closed_on, j.outcome, j.timeliness, j.overdue,
             coalesce(j.apologised, false), j.satisfied, j.payment, j.late_cause, j.handling_minutes,
             j.papers, j.reused, j.result_form, j.electronic_copies, j.assisted
        from (
      """
          + JUDGED
          + ") j";

  private static final String CLOSE =
      """
      insert into reporting.closed_period (
        id, agency_id, agency_path, below, kind, year, number, from_on, to_on, dossiers, sha256, closed_at, closed_by,
        closed_by_name)
      values (
        :closed, :agency, :path, :below, :kind, :year, :number, :from, :to, :dossiers, :sha256, :at, :by, :byName)
      """;

  /**
   * Of the fourth edition; the third did without the last, the second without five, the first
   * without nine. Before the fourth, dossiers due in the period that had ended earlier were left
   * out.
   */
  private static final String ROWS =
      """
      select f.source, f.id, f.agency_id, f.from_depth, f.code, f.procedure_code, f.field, f.channel, f.online_level,
             f.non_territorial, f.submitted_on, f.received_on, f.closed_on, f.outcome, f.timeliness,
             f.overdue::text, f.apologised, f.satisfied, f.due_on, f.payment, f.late_cause, f.handling_minutes,
             f.papers, f.reused, f.result_form, f.electronic_copies, f.assisted
        from reporting.closed_fact f
       where f.closed_id = :closed
       order by f.source, f.id, f.agency_id
      """;

  private static final String COLUMNS =
      "id, kind, year, number, from_on, to_on, dossiers, sha256, closed_at, closed_by_name, edition";

  private static final String FIND =
      "select "
          + COLUMNS
          + """
             from reporting.closed_period
            where agency_id = :agency
              and below = :below
              and kind = :kind
              and year = :year
              and number = :number
            """;

  private static final String CHANGES =
      """
      with now as (
      """
          + JUDGED
          + """
            ), was as (
              select * from reporting.closed_fact where closed_id = :closed
            )
            select coalesce(n.source, w.source) as source, coalesce(n.id, w.id) as id,
                   coalesce(n.agency_id, w.agency_id) as agency_id, coalesce(n.code, w.code) as code,
                   coalesce(n.procedure_name, w.procedure_name) as procedure_name,
                   w.id is not null as was_there, n.id is not null as is_there,
                   w.field as w_field, w.procedure_code as w_procedure, w.channel as w_channel,
                   w.received_on as w_received, w.closed_on as w_closed, w.outcome as w_outcome,
                   w.timeliness as w_timeliness, w.overdue <> '{}' as w_overdue, w.apologised as w_apologised,
                   w.due_on as w_due, w.payment as w_payment, w.late_cause as w_late_cause,
                   n.field as n_field, n.procedure_code as n_procedure, n.channel as n_channel,
                   n.received_on as n_received, n.closed_on as n_closed, n.outcome as n_outcome,
                   n.timeliness as n_timeliness, n.overdue <> '{}' as n_overdue,
                   coalesce(n.apologised, false) as n_apologised,
                   n.due_on as n_due, n.payment as n_payment, n.late_cause as n_late_cause,
                   w.papers as w_papers, coalesce(w.reused, false) as w_reused, w.result_form as w_result_form,
                   n.papers as n_papers, coalesce(n.reused, false) as n_reused, n.result_form as n_result_form
              from was w
              full join now n on n.source = w.source and n.id = w.id and n.agency_id = w.agency_id
             where w.id is null
                or n.id is null
                or (w.field, w.procedure_code, w.channel, w.online_level, w.non_territorial, w.received_on, w.closed_on,
                    w.outcome, w.timeliness, w.overdue, w.apologised, w.satisfied, w.due_on)
                   is distinct from
                   (n.field, n.procedure_code, n.channel, n.online_level, n.non_territorial, n.received_on, n.closed_on,
                    n.outcome, n.timeliness, n.overdue, coalesce(n.apologised, false), n.satisfied, n.due_on)
                or :edition > 1
                   and (w.payment, w.late_cause, w.handling_minutes)
                       is distinct from (n.payment, n.late_cause, n.handling_minutes)
                or :edition > 2
                   and (w.papers, w.reused, w.result_form, w.electronic_copies)
                       is distinct from (n.papers, n.reused, n.result_form, n.electronic_copies)
                or :edition > 3
                   and w.assisted is distinct from n.assisted
             order by 2 desc, 3
             limit :limit
            """;

  private static final int PIECE = 5_000;

  /** Of what is kept of each dossier; see {@link #ROWS}. */
  private static final int EDITION = 4;

  /** Columns at the end of {@link #ROWS} that a line of an edition does without. */
  private static int later(int edition) {
    return switch (edition) {
      case 1 -> 9;
      case 2 -> 5;
      case 3 -> 1;
      default -> 0;
    };
  }

  private final JdbcClient jdbc;

  ClosingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Fixes what stands behind the figures of a period, in the caller's transaction. */
  public void close(Actor actor, Scope scope, Period period, Instant at) {
    var id = jdbc.sql("select nextval('reporting.closed_period_id')").query(Long.class).single();
    jdbc.sql("set local statement_timeout = 0").update();
    var dossiers =
        jdbc.sql(KEEP.replace("{scope}", scope.condition("c", true)))
            .params(FactQueries.between(scope, period.from(), period.to()))
            .param("closed", id)
            .param("edition", EDITION)
            .update();
    jdbc.sql(CLOSE)
        .params(FactQueries.between(scope, period.from(), period.to()))
        .param("closed", id)
        .param("below", scope.subordinates())
        .param("kind", period.kind().name())
        .param("year", period.year())
        .param("number", period.number())
        .param("dossiers", dossiers)
        .param("sha256", sha256(id, EDITION))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .update();
  }

  public Optional<ClosedPeriod> find(Scope scope, Period period) {
    return jdbc.sql(FIND)
        .param("agency", scope.agency().id())
        .param("below", scope.subordinates())
        .param("kind", period.kind().name())
        .param("year", period.year())
        .param("number", period.number())
        .query(ClosingStore::closed)
        .optional();
  }

  /** Over all the dossiers of a closed period, one line each in their order. */
  public String sha256(ClosedPeriod closed) {
    return sha256(closed.id(), closed.edition());
  }

  private String sha256(long closedId, int edition) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      jdbc.sql(ROWS)
          .param("closed", closedId)
          .withFetchSize(PIECE)
          .query((ResultSet row) -> digest.update(line(row, edition)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /** Dossiers judged otherwise now, the latest first. */
  public List<Change> changes(Scope scope, ClosedPeriod closed, int limit) {
    var period = closed.period();
    return jdbc.sql(CHANGES.replace("{scope}", scope.condition("c", true)))
        .params(FactQueries.between(scope, period.from(), period.to()))
        .param("closed", closed.id())
        .param("edition", closed.edition())
        .param("limit", limit)
        .query(ClosingStore::change)
        .list();
  }

  private static byte[] line(ResultSet row, int edition) throws SQLException {
    var line = new StringBuilder();
    var columns = row.getMetaData().getColumnCount() - later(edition);
    for (var column = 1; column <= columns; column++) {
      var value = row.getString(column);
      line.append(value == null ? "" : value).append('\t');
    }
    return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ClosedPeriod closed(ResultSet row, int number) throws SQLException {
    return new ClosedPeriod(
        row.getLong("id"),
        new Period(
            PeriodKind.valueOf(row.getString("kind")),
            row.getInt("year"),
            row.getInt("number"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("to_on", LocalDate.class)),
        row.getLong("dossiers"),
        row.getString("sha256"),
        row.getObject("closed_at", OffsetDateTime.class).toInstant(),
        row.getString("closed_by_name"),
        row.getInt("edition"));
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    return new Change(
        row.getString("source"),
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("code"),
        row.getString("procedure_name"),
        row.getBoolean("was_there") ? judged(row, "w_") : null,
        row.getBoolean("is_there") ? judged(row, "n_") : null);
  }

  private static Judged judged(ResultSet row, String prefix) throws SQLException {
    return new Judged(
        row.getString(prefix + "field"),
        row.getString(prefix + "procedure"),
        row.getString(prefix + "channel"),
        day(row, prefix + "received"),
        day(row, prefix + "due"),
        day(row, prefix + "closed"),
        row.getString(prefix + "outcome"),
        row.getString(prefix + "timeliness"),
        row.getBoolean(prefix + "overdue"),
        row.getBoolean(prefix + "apologised"),
        row.getString(prefix + "payment"),
        row.getString(prefix + "late_cause"),
        row.getString(prefix + "papers"),
        row.getBoolean(prefix + "reused"),
        row.getString(prefix + "result_form"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
