package vn.motcua.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.overview.DaySum;
import vn.motcua.reporting.overview.FieldSum;
import vn.motcua.reporting.overview.Series;
import vn.motcua.reporting.overview.Task;
import vn.motcua.reporting.overview.Worker;

/**
 * Reads what a dashboard shows: sums of days and years, and along indexes of their own the few that
 * are in hand. The cost grows with the agencies and days shown, not with the dossiers there ever
 * were.
 */
@Repository
public class OverviewQueries {

  /** The row without a day is all that was before the first one. */
  private static final String DAYS =
      """
      select case when t.starts_on >= :first then t.starts_on end as day,
             sum(t.received) as received, sum(t.online) as online, sum(t.by_post) as by_post,
             sum(t.resolved_kept) as in_time, sum(t.resolved_overdue) as overdue
        from reporting.day_sum t
       where t.agency_id = :agency
         and (:below or not t.below)
         and (t.span = 'Y' and t.starts_on < :year
              or t.span = 'D' and t.starts_on >= :year and t.starts_on <= :to)
       group by 1
      """;

  private static final String DAYS_OF_OFFICER =
      """
      with own as (
        select w.received_on, w.closed_on, w.channel, w.timeliness
          from reporting.work w
         where w.source = 'D'
           and w.agency_id = :agency
           and w.officer_id = :officer
           and w.received_on <= :to
           and (w.closed_on is null or w.closed_on >= :first)
      ), moved as (
        select case when o.received_on >= :first then o.received_on end as day, 1 as received,
               (o.channel = 'ONLINE')::int as online, (o.channel = 'POST')::int as by_post,
               0 as in_time, 0 as overdue
          from own o
         union all
        select o.closed_on, 0, 0, 0, (o.timeliness <> 'OVERDUE')::int, (o.timeliness = 'OVERDUE')::int
          from own o
         where o.closed_on <= :to
      )
      select m.day, sum(m.received) as received, sum(m.online) as online, sum(m.by_post) as by_post,
             sum(m.in_time) as in_time, sum(m.overdue) as overdue
        from moved m
       group by m.day
      """;

  private static final String FIELDS_OF_OFFICER =
      """
      select w.field, count(*) filter (where w.timeliness <> 'OVERDUE') as in_time,
             count(*) filter (where w.timeliness = 'OVERDUE') as overdue
        from reporting.work w
       where w.source = 'D'
         and w.agency_id = :agency
         and w.officer_id = :officer
         and w.received_on is not null
         and w.closed_on between :from and :to
       group by w.field
      """;

  private static final String HAS_WORKED =
      """
      select exists (
             select
               from reporting.fact c
              where {scope}
                and c.officer_id = :officer)
      """;

  private static final String WORKERS =
      """
      select w.source = 'P' as past, w.officer_id, w.officer_name as name,
             count(*) filter (where w.closed_on is null or w.closed_on > :to) as in_hand,
             count(*) filter (where w.overdue @> cast(:to as date)) as overdue,
             min(w.due_at) filter (where w.overdue @> cast(:to as date)) as late_since,
             count(*) filter (where w.closed_on <= :to) as resolved,
             count(*) filter (where w.closed_on <= :to and w.timeliness <> 'OVERDUE') as in_time
        from reporting.work w
       where w.agency_id = :agency
         and w.received_on <= :to
         and (w.closed_on is null or w.closed_on >= :from)
       group by w.source, w.officer_id, w.officer_name
      """;

  private static final String TASK =
      """
      select c.source, c.id, c.code, c.procedure_code, c.procedure_name, c.agency_id, c.agency_path, c.field, c.officer_id,
             c.due_at, c.due_on, c.overdue
      """;

  private static final String OFFICER_NAME =
      """
             case when t.source = 'P'
                  then (select w.officer_name from reporting.work w where w.source = 'P' and w.id = t.id)
                  else '' end as officer_name
      """;

  private static final String LATE =
      """
      with t as (
      """
          + TASK
          + """
                 , (select lower(span) from unnest(c.overdue) span where span @> cast(:to as date)) as late_on
              from reporting.counted c
             where {scope}
               and c.overdue <> '{}'
               and c.overdue @> cast(:to as date)
               {officer}
             order by late_on, c.due_at, c.source, c.id
             limit :limit
          )
          select t.*, 0 as of_day,
          """
          + OFFICER_NAME
          + """
            from t
           order by t.late_on, t.due_at, t.source, t.id
          """;

  private static final String SOON =
      """
      with t as (
      """
          + TASK
          + """
                 , null::date as late_on, count(*) over (partition by c.due_on) as of_day,
                   row_number() over (partition by c.due_on order by c.due_at, c.source, c.id) as place
              from reporting.counted c
             where {scope}
               and c.received_on <= :from
               and c.closed_on is null
               and upper_inf(c.overdue)
               and c.due_on between cast(:from as date) and cast(:to as date)
               {officer}
          )
          select t.*,
          """
          + OFFICER_NAME
          + """
            from t
           where t.place <= :limit
           order by t.due_on, t.place
          """;

  /** What is late at the end of a day, and since when. */
  private static final String LATE_BY_AGENCY =
      """
      select c.agency_id, count(*) as n, min(c.due_at) as since
        from reporting.counted c
       where {scope}
         and c.overdue <> '{}'
         and c.overdue @> cast(:to as date)
       group by c.agency_id
      """;

  private static final String SOON_BY_AGENCY =
      """
      select c.agency_id, count(*) as n, null::timestamptz as since
        from reporting.counted c
       where {scope}
         and c.received_on <= :from
         and c.closed_on is null
         and upper_inf(c.overdue)
         and c.due_on between cast(:from as date) and cast(:to as date)
       group by c.agency_id
      """;

  private final JdbcClient jdbc;

  OverviewQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was counted from the first day to the last, both inclusive. */
  public Series series(Scope scope, LocalDate first, LocalDate to) {
    return series(
        jdbc.sql(DAYS)
            .param("agency", scope.agency().id())
            .param("below", scope.subordinates())
            .param("first", first)
            .param("to", to)
            .param("year", year(first)),
        first);
  }

  /** The same of one officer of the agency. */
  public Series series(Scope scope, long officer, LocalDate first, LocalDate to) {
    return series(
        jdbc.sql(DAYS_OF_OFFICER)
            .param("agency", scope.agency().id())
            .param("officer", officer)
            .param("first", first)
            .param("to", to),
        first);
  }

  private static Series series(JdbcClient.StatementSpec asked, LocalDate first) {
    var days = new TreeMap<LocalDate, DaySum>();
    var before = new long[1];
    asked.query(
        (ResultSet row) -> {
          var day = row.getObject("day", LocalDate.class);
          var sum = sum(row);
          if (day == null) {
            before[0] = sum.received() - sum.resolved();
          } else {
            days.put(day, sum);
          }
        });
    return new Series(first, before[0], days);
  }

  private static DaySum sum(ResultSet row) throws SQLException {
    return new DaySum(
        row.getLong("received"),
        row.getLong("online"),
        row.getLong("by_post"),
        row.getLong("in_time"),
        row.getLong("overdue"));
  }

  /** What an officer of the agency ended between the days, both inclusive. */
  public List<FieldSum> fields(Scope scope, long officer, LocalDate from, LocalDate to) {
    return jdbc.sql(FIELDS_OF_OFFICER)
        .param("agency", scope.agency().id())
        .param("officer", officer)
        .param("from", from)
        .param("to", to)
        .query(FieldSum.class)
        .list();
  }

  /** Whether dossiers were given to that account there. */
  public boolean hasWorked(Scope scope, long officer) {
    return jdbc.sql(HAS_WORKED.replace("{scope}", scope.condition("c", true)))
        .param("agency", scope.agency().id())
        .param("path", scope.agency().path())
        .param("officer", officer)
        .query(Boolean.class)
        .single();
  }

  /** Who of the agency has how much in hand at the end, and what ended between the days. */
  public List<Worker> workers(Scope scope, LocalDate from, LocalDate to) {
    return jdbc.sql(WORKERS)
        .param("agency", scope.agency().id())
        .param("from", from)
        .param("to", to)
        .query(
            (row, number) ->
                new Worker(
                    row.getBoolean("past"),
                    id(row),
                    row.getString("name"),
                    row.getLong("in_hand"),
                    row.getLong("overdue"),
                    moment(row, "late_since"),
                    row.getLong("resolved"),
                    row.getLong("in_time")))
        .list();
  }

  /** Those late at the end of that day, the one late for longest first. */
  public List<Task> late(Scope scope, @Nullable Long officer, LocalDate on, int limit) {
    return tasks(LATE, scope, officer, on, on, limit);
  }

  /**
   * Those in hand that fall due between the days, both inclusive.
   *
   * @param limit so many of each day
   */
  public List<Task> soon(
      Scope scope, @Nullable Long officer, LocalDate from, LocalDate to, int limit) {
    return tasks(SOON, scope, officer, from, to, limit);
  }

  private List<Task> tasks(
      String which, Scope scope, @Nullable Long officer, LocalDate from, LocalDate to, int limit) {
    return jdbc.sql(
            which
                .replace("{scope}", scope.condition("c", false))
                .replace("{officer}", officer == null ? "" : "and c.officer_id = :officer"))
        .params(FactQueries.between(scope, from, to))
        .param("officer", Typed.id(officer))
        .param("limit", limit)
        .query((row, number) -> task(row))
        .list();
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        row.getString("source"),
        row.getLong("id"),
        row.getString("code"),
        row.getString("procedure_code"),
        row.getString("procedure_name"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("field"),
        id(row),
        row.getString("officer_name"),
        moment(row, "due_at"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("late_on", LocalDate.class),
        row.getLong("of_day"));
  }

  /**
   * How many dossiers of an agency.
   *
   * @param since due moment of the first of them that was late; null when they are not
   */
  public record OfAgency(long count, @Nullable Instant since) {

    public static final OfAgency NONE = new OfAgency(0, null);
  }

  /** Those late at the end of that day, of each agency. */
  public Map<Long, OfAgency> late(Scope scope, LocalDate on) {
    return ofAgencies(LATE_BY_AGENCY, scope, on, on);
  }

  /** Those in hand that fall due between the days, both inclusive, of each agency. */
  public Map<Long, OfAgency> soon(Scope scope, LocalDate from, LocalDate to) {
    return ofAgencies(SOON_BY_AGENCY, scope, from, to);
  }

  private Map<Long, OfAgency> ofAgencies(String which, Scope scope, LocalDate from, LocalDate to) {
    var found = new HashMap<Long, OfAgency>();
    jdbc.sql(which.replace("{scope}", scope.condition("c", true)))
        .params(FactQueries.between(scope, from, to))
        .query(
            (ResultSet row) -> {
              found.put(
                  row.getLong("agency_id"), new OfAgency(row.getLong("n"), moment(row, "since")));
            });
    return found;
  }

  private static LocalDate year(LocalDate day) {
    return day.with(TemporalAdjusters.firstDayOfYear());
  }

  private static @Nullable Long id(ResultSet row) throws SQLException {
    var id = row.getLong("officer_id");
    return row.wasNull() ? null : id;
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
