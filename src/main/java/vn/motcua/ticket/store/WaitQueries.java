package vn.motcua.ticket.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;

/** Reads how long people waited and were served. */
@Repository
public class WaitQueries {

  private static final String PACE =
      """
      select coalesce((
               select avg(extract(epoch from ended_at - called_at))
                 from (
                   select called_at, ended_at
                     from ticket.ticket
                    where agency_id = :agency
                      and day = :day
                      and service_id = :service
                      and state = 'DONE'
                    order by called_at desc
                    limit :last) lately), 0)::bigint as seconds,
             (select count(distinct counter_id)
                from ticket.ticket
               where agency_id = :agency
                 and day = :day
                 and called_at >= :since)::int as counters
      """;

  private static final String WAITS =
      """
      select case when :byCounter then t.counter_id else t.service_id end as line,
             count(*)::int as people,
             round(percentile_cont(0.5) within group (order by w.minutes))::int as median,
             round(percentile_cont(0.9) within group (order by w.minutes))::int as most,
             count(*) filter (where w.minutes <= :target)::int as within
        from ticket.ticket t
       cross join lateral (
             select extract(epoch from t.first_called_at - t.taken_at) / 60 as minutes) w
       where t.agency_id = :agency
         and t.day = :day
         and t.first_called_at is not null
       group by 1
       order by 1
      """;

  private final JdbcClient jdbc;

  WaitQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How it goes lately.
   *
   * @param seconds the mean of the last people served; 0 = nobody yet
   * @param counters how many called somebody lately
   */
  public record Pace(long seconds, int counters) {}

  /**
   * How long people of a service or counter waited until they were first called.
   *
   * @param line id of the service or the counter
   * @param median minutes
   * @param most minutes within which nine of ten were called
   * @param within how many were within the target
   */
  public record Wait(Long line, int people, int median, int most, int within) {}

  public Pace pace(long agencyId, long serviceId, LocalDate day, Instant since, int last) {
    return jdbc.sql(PACE)
        .param("agency", agencyId)
        .param("service", serviceId)
        .param("day", Typed.day(day))
        .param("since", Typed.moment(since))
        .param("last", last)
        .query(Pace.class)
        .single();
  }

  /**
   * @param target minutes
   */
  public List<Wait> waits(long agencyId, LocalDate day, boolean byCounter, int target) {
    return jdbc.sql(WAITS)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .param("byCounter", byCounter)
        .param("target", target)
        .query(Wait.class)
        .list();
  }
}
