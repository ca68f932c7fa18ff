package vn.motcua.reporting.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds what is counted to the tables it belongs to: the agency's own and those of the agencies
 * above it, of its procedure and of all together, of its half month and its year.
 */
@Repository
public class TallyStore {

  private static final String KEY =
      "agency_id, whole, span, starts_on, below, procedure_code, field, channel, online_level";

  /**
   * Movements are counted once, then brought to each table they belong to. Rows in one order, so
   * that two writers never wait for each other in a ring.
   */
  private static final String SUMS =
      """
      with moved as materialized (
        select m.agency_path, m.from_depth, m.procedure_code, m.field, m.channel, m.online_level,
               reporting.half(m.day) as half,
               {counted}
          from reporting.movement m
         where {which}
         group by m.agency_path, m.from_depth, m.procedure_code, m.field, m.channel, m.online_level, half
      ),
      {tables}
      select t.agency_id, grouping(m.procedure_code) = 1 as whole, s.span, s.starts_on, t.below,
             coalesce(m.procedure_code, '') as procedure_code, coalesce(m.field, '') as field, m.channel, m.online_level,
             min(t.path) as agency_path,
             {added}
        from moved m
        join tables t on t.agency_path = m.agency_path and t.from_depth = m.from_depth
       cross join lateral (values ('H', m.half), ('Y', date_trunc('year', m.half::timestamp)::date)) s (span, starts_on)
       group by t.agency_id, t.below, s.span, s.starts_on, m.channel, m.online_level,
                grouping sets ((m.procedure_code, m.field), ())
       order by {key}
      """
          .replace("{counted}", Sum.counted())
          .replace(
              "{added}", Sum.each(sum -> ":sign * sum(m." + sum.column() + ") as " + sum.column()))
          .replace("{tables}", CountingTables.OF_MOVED)
          .replace("{key}", KEY);

  private static final String ADD =
      """
      insert into reporting.tally as t (
        {key}, agency_path, {columns})
      {sums}
      on conflict ({key}) do update
        set agency_path = excluded.agency_path,
            {added}
      """
          .replace("{key}", KEY)
          .replace("{columns}", Sum.columns())
          .replace("{sums}", SUMS)
          .replace(
              "{added}",
              Sum.each(
                  sum -> sum.column() + " = t." + sum.column() + " + excluded." + sum.column()));

  private static final String OF_DOSSIERS =
      ADD.replace("{which}", "m.source = 'D' and m.id = any(:ids)");
  private static final String OF_PAST =
      ADD.replace("{which}", "m.source = 'P' and m.id between :first and :last");

  /** Nobody adds to the sums meanwhile; they may be read. */
  private static final String HOLD = "lock table reporting.tally in exclusive mode";

  private static final String COUNT_ALL =
      "create temporary table recounted on commit drop as "
          + SUMS.replace("{which}", "(m.source = 'D' or m.id <= :highest)").replace(":sign", "1");

  /** Sums that came down to nothing are as good as none. */
  private static final String DIFFERENCES =
      """
      select count(*)
        from (select to_jsonb(t) - 'agency_path'
                from reporting.tally t
               where (t.received, t.early, t.on_time, t.overdue, t.due) <> (0, 0, 0, 0, 0)
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
              where (t.agency_id, t.whole, t.span, t.starts_on, t.below, t.procedure_code, t.field, t.channel, t.online_level)
                  = (r.agency_id, r.whole, r.span, r.starts_on, r.below, r.procedure_code, r.field, r.channel, r.online_level))
      """;

  private static final String PUT =
      """
      insert into reporting.tally (
        {key}, agency_path, {columns})
      select * from recounted
      """
          .replace("{key}", KEY)
          .replace("{columns}", Sum.columns());

  private final JdbcClient jdbc;
  private final DaySumStore days;

  TallyStore(JdbcClient jdbc, DaySumStore days) {
    this.jdbc = jdbc;
    this.days = days;
  }

  /**
   * Adds what is counted of these dossiers, or takes it away.
   *
   * @param sign 1 or -1
   */
  public void addDossiers(Long[] dossierIds, int sign) {
    jdbc.sql(OF_DOSSIERS).param("ids", dossierIds).param("sign", sign).update();
    days.addDossiers(dossierIds, sign);
  }

  /**
   * Adds what is counted of the past dossiers between two numbers, both inclusive, or takes it
   * away.
   *
   * @param sign 1 or -1
   */
  public void addPast(long first, long last, int sign) {
    jdbc.sql(OF_PAST).param("first", first).param("last", last).param("sign", sign).update();
    days.addPast(first, last, sign);
  }

  /**
   * Counts everything anew.
   *
   * @param highest number of a past dossier that is counted
   * @return how many sums were wrong or missing
   */
  public long recount(long highest) {
    jdbc.sql("set local statement_timeout = 0").update();
    jdbc.sql(HOLD).update();
    jdbc.sql(COUNT_ALL).param("highest", highest).update();
    var wrong =
        jdbc.sql(DIFFERENCES).query(Long.class).single()
            + jdbc.sql(MISSING).query(Long.class).single();
    if (wrong > 0) {
      jdbc.sql("delete from reporting.tally").update();
      jdbc.sql(PUT).update();
    }
    return wrong + days.recount(highest);
  }
}
