package vn.motcua.reporting.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds what is counted to the day and the year it belongs to, in step with the tallies. */
@Repository
class DaySumStore {

  private static final String KEY = "agency_id, span, starts_on, below";

  private static final String COLUMNS =
      "received, online, by_post, resolved_kept, resolved_overdue";

  /**
   * Movements are counted once, then brought to each table they belong to, as those of {@link
   * TallyStore} are. Rows in one order, so that two writers never wait for each other in a ring.
   */
  private static final String SUMS =
      """
      with moved as materialized (
        select m.agency_path, m.from_depth, m.day,
               count(*) filter (where m.kind = 'RECEIVED') as received,
               count(*) filter (where m.kind = 'RECEIVED' and m.channel = 'ONLINE') as online,
               count(*) filter (where m.kind = 'RECEIVED' and m.channel = 'POST') as by_post,
               count(*) filter (where m.kind = 'ENDED' and m.timeliness <> 'OVERDUE') as resolved_kept,
               count(*) filter (where m.kind = 'ENDED' and m.timeliness = 'OVERDUE') as resolved_overdue
          from reporting.movement m
         where {which}
           and m.kind in ('RECEIVED', 'ENDED')
         group by m.agency_path, m.from_depth, m.day
      ),
      {tables}
      select t.agency_id, s.span, s.starts_on, t.below,
             (:sign * sum(m.received))::int as received, (:sign * sum(m.online))::int as online,
             (:sign * sum(m.by_post))::int as by_post, (:sign * sum(m.resolved_kept))::int as resolved_kept,
             (:sign * sum(m.resolved_overdue))::int as resolved_overdue
        from moved m
        join tables t on t.agency_path = m.agency_path and t.from_depth = m.from_depth
       cross join lateral (values ('D', m.day), ('Y', date_trunc('year', m.day::timestamp)::date)) s (span, starts_on)
       group by t.agency_id, s.span, s.starts_on, t.below
       order by {key}
      """
          .replace("{tables}", CountingTables.OF_MOVED)
          .replace("{key}", KEY);

  private static final String INSERT =
      """
      insert into reporting.day_sum as t (
        {key}, {columns})
      """
          .replace("{key}", KEY)
          .replace("{columns}", COLUMNS);

  private static final String ADD =
      INSERT
          + SUMS
          + """
            on conflict ({key}) do update
              set received = t.received + excluded.received,
                  online = t.online + excluded.online,
                  by_post = t.by_post + excluded.by_post,
                  resolved_kept = t.resolved_kept + excluded.resolved_kept,
                  resolved_overdue = t.resolved_overdue + excluded.resolved_overdue
            """
              .replace("{key}", KEY);

  private static final String OF_DOSSIERS =
      ADD.replace("{which}", "m.source = 'D' and m.id = any(:ids)");
  private static final String OF_PAST =
      ADD.replace("{which}", "m.source = 'P' and m.id between :first and :last");

  /** Nobody adds to the sums meanwhile; they may be read. */
  private static final String HOLD = "lock table reporting.day_sum in exclusive mode";

  private static final String COUNT_ALL =
      "create temporary table days_recounted on commit drop as "
          + SUMS.replace("{which}", "(m.source = 'D' or m.id <= :highest)").replace(":sign", "1");

  /** Sums that came down to nothing are as good as none. */
  private static final String DIFFERENCES =
      """
      with kept as (
        select to_jsonb(t) as sums
          from reporting.day_sum t
         where (t.received, t.resolved_kept, t.resolved_overdue) <> (0, 0, 0)
      ), counted as (
        select to_jsonb(r) as sums
          from days_recounted r
      )
      select (select count(*) from (select sums from kept except select sums from counted) too_much)
           + (select count(*) from (select sums from counted except select sums from kept) missing)
      """;

  private final JdbcClient jdbc;

  DaySumStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As {@link TallyStore#addDossiers}. */
  void addDossiers(Long[] dossierIds, int sign) {
    jdbc.sql(OF_DOSSIERS).param("ids", dossierIds).param("sign", sign).update();
  }

  /** As {@link TallyStore#addPast}. */
  void addPast(long first, long last, int sign) {
    jdbc.sql(OF_PAST).param("first", first).param("last", last).param("sign", sign).update();
  }

  /** As {@link TallyStore#recount}. */
  long recount(long highest) {
    jdbc.sql(HOLD).update();
    jdbc.sql(COUNT_ALL).param("highest", highest).update();
    var wrong = jdbc.sql(DIFFERENCES).query(Long.class).single();
    if (wrong > 0) {
      jdbc.sql("delete from reporting.day_sum").update();
      jdbc.sql(INSERT + "select * from days_recounted").update();
    }
    return wrong;
  }
}
