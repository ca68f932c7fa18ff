package vn.motcua.evaluation.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums halves of months anew from what stands. */
@Repository
public class SumStore {

  private static final String ASKED =
      "unnest(cast(:agencies as bigint[]), cast(:halves as date[])) s (agency_id, starts_on)";

  private static final String WITHIN =
      " >= s.starts_on and {day} < reporting.next_half(s.starts_on)";

  private static final String FORGET =
      """
      delete from evaluation.{table} t
       using
      """
          + ASKED
          + """
             where t.agency_id = s.agency_id
               and t.starts_on = s.starts_on
            """;

  private static final String DOSSIERS =
      """
      insert into evaluation.tally (
        agency_id, agency_path, from_depth, starts_on, officer_id, timeliness, online, contacts, places, petitioned,
        dossiers)
      select j.agency_id, min(j.agency_path), j.from_depth, s.starts_on, coalesce(j.officer_id, 0), j.timeliness,
             j.channel = 'ONLINE', least(j.contacts, 99), least(j.places, 99), j.petitioned, count(*)
        from
      """
          + ASKED
          + " join evaluation.judged j on j.agency_id = s.agency_id and j.closed_on"
          + WITHIN.replace("{day}", "j.closed_on")
          + " group by 1, 3, 4, 5, 6, 7, 8, 9, 10";

  private static final String TIMES =
      """
      insert into evaluation.time_tally (agency_id, agency_path, starts_on, account_id, timeliness, times)
      select u.agency_id, min(u.agency_path), s.starts_on, coalesce(u.account_id, 0), u.timeliness, count(*)
        from
      """
          + ASKED
          + " join evaluation.unit_time u on u.agency_id = s.agency_id and u.ended_on"
          + WITHIN.replace("{day}", "u.ended_on")
          + " group by 1, 3, 4, 5";

  private static final String RECEIVED =
      """
      insert into evaluation.received_tally (agency_id, agency_path, starts_on, online, dossiers)
      select c.agency_id, min(c.agency_path), s.starts_on, c.channel = 'ONLINE', count(*)
        from
      """
          + ASKED
          + " join reporting.counted c on c.agency_id = s.agency_id and c.received_on"
          + WITHIN.replace("{day}", "c.received_on")
          + " group by 1, 3, 4";

  private final JdbcClient jdbc;

  SumStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the turn of whoever sums. */
  public void sum(List<AgencyHalf> halves) {
    var agencies = halves.stream().map(AgencyHalf::agencyId).toArray(Long[]::new);
    var starts = halves.stream().map(half -> half.startsOn().toString()).toArray(String[]::new);
    for (var table : List.of("tally", "time_tally", "received_tally")) {
      run(FORGET.replace("{table}", table), agencies, starts);
    }
    for (var sums : List.of(DOSSIERS, TIMES, RECEIVED)) {
      run(sums, agencies, starts);
    }
  }

  private void run(String sql, Long[] agencies, String[] starts) {
    jdbc.sql(sql).param("agencies", agencies).param("halves", starts).update();
  }
}
