package vn.motcua.reporting.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds what is counted to the months and years it belongs to. */
@Repository
public class TallyStore {

  /** Rows in one order, so that two writers never wait for each other in a ring. */
  private static final String SUMS =
      """
      select m.agency_id, s.span, s.starts_on, m.procedure_code, m.field, m.channel, m.online_level, m.from_depth,
             min(m.agency_path) as agency_path,
             :sign * sum(m.received) as received, :sign * sum(m.non_territorial) as non_territorial, :sign * sum(m.early) as early, :sign * sum(m.on_time) as on_time,
             :sign * sum(m.overdue) as overdue, :sign * sum(m.apologised) as apologised, :sign * sum(m.ended_early) as ended_early,
             :sign * sum(m.ended_on_time) as ended_on_time, :sign * sum(m.ended_overdue) as ended_overdue, :sign * sum(m.withdrawn) as withdrawn,
             :sign * sum(m.stopped) as stopped, :sign * sum(m.refused) as refused, :sign * sum(m.timed) as timed, :sign * sum(m.minutes) as minutes
        from reporting.movement m
       cross join lateral (values
               ('M', date_trunc('month', m.day::timestamp)::date),
               ('Y', date_trunc('year', m.day::timestamp)::date)) s (span, starts_on)
       where %s
       group by m.agency_id, s.span, s.starts_on, m.procedure_code, m.field, m.channel, m.online_level, m.from_depth
       order by m.agency_id, s.span, s.starts_on, m.procedure_code, m.field, m.channel, m.online_level, m.from_depth
      """;

  private static final String ADD =
      """
      insert into reporting.tally as t (
        agency_id, span, starts_on, procedure_code, field, channel, online_level, from_depth, agency_path,
        received, non_territorial, early, on_time, overdue, apologised, ended_early, ended_on_time, ended_overdue,
        withdrawn, stopped, refused, timed, minutes)
      """
          + SUMS
          + """
      on conflict (agency_id, span, starts_on, procedure_code, field, channel, online_level, from_depth) do update
        set agency_path = excluded.agency_path,
            received = t.received + excluded.received,
            non_territorial = t.non_territorial + excluded.non_territorial,
            early = t.early + excluded.early,
            on_time = t.on_time + excluded.on_time,
            overdue = t.overdue + excluded.overdue,
            apologised = t.apologised + excluded.apologised,
            ended_early = t.ended_early + excluded.ended_early,
            ended_on_time = t.ended_on_time + excluded.ended_on_time,
            ended_overdue = t.ended_overdue + excluded.ended_overdue,
            withdrawn = t.withdrawn + excluded.withdrawn,
            stopped = t.stopped + excluded.stopped,
            refused = t.refused + excluded.refused,
            timed = t.timed + excluded.timed,
            minutes = t.minutes + excluded.minutes
      """;

  private static final String OF_DOSSIERS = ADD.formatted("m.source = 'D' and m.id = any(:ids)");
  private static final String OF_PAST =
      ADD.formatted("m.source = 'P' and m.id between :first and :last");

  /** Nobody adds to the sums meanwhile; they may be read. */
  private static final String HOLD = "lock table reporting.tally in exclusive mode";

  private static final String COUNT_ALL =
      "create temporary table recounted on commit drop as "
          + SUMS.formatted("true").replace(":sign", "1");

  /** Sums that came down to nothing are as good as none. */
  private static final String DIFFERENCES =
      """
      select count(*)
        from (select to_jsonb(t) - 'agency_path'
                from reporting.tally t
               where (t.received, t.early, t.on_time, t.overdue) <> (0, 0, 0, 0)
              except
              select to_jsonb(r) - 'agency_path'
                from recounted r) other
      """;

  private static final String MISSING =
      """
      select count(*)
        from recounted r
       where not exists (
             select from reporting.tally t
              where (t.agency_id, t.span, t.starts_on, t.procedure_code, t.field, t.channel, t.online_level, t.from_depth)
                  = (r.agency_id, r.span, r.starts_on, r.procedure_code, r.field, r.channel, r.online_level, r.from_depth))
      """;

  private static final String PUT =
      """
      insert into reporting.tally (
        agency_id, span, starts_on, procedure_code, field, channel, online_level, from_depth, agency_path,
        received, non_territorial, early, on_time, overdue, apologised, ended_early, ended_on_time, ended_overdue,
        withdrawn, stopped, refused, timed, minutes)
      select * from recounted
      """;

  private final JdbcClient jdbc;

  TallyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds what is counted of these dossiers, or takes it away.
   *
   * @param sign 1 or -1
   */
  public void addDossiers(Long[] dossierIds, int sign) {
    jdbc.sql(OF_DOSSIERS).param("ids", dossierIds).param("sign", sign).update();
  }

  /**
   * Adds what is counted of the past dossiers between two numbers, both inclusive, or takes it
   * away.
   *
   * @param sign 1 or -1
   */
  public void addPast(long first, long last, int sign) {
    jdbc.sql(OF_PAST).param("first", first).param("last", last).param("sign", sign).update();
  }

  /** Counts everything anew; answers how many sums were wrong or missing. */
  public long recount() {
    jdbc.sql("set local statement_timeout = 0").update();
    jdbc.sql(HOLD).update();
    jdbc.sql(COUNT_ALL).update();
    var wrong =
        jdbc.sql(DIFFERENCES).query(Long.class).single()
            + jdbc.sql(MISSING).query(Long.class).single();
    if (wrong > 0) {
      jdbc.sql("delete from reporting.tally").update();
      jdbc.sql(PUT).update();
    }
    return wrong;
  }
}
