package vn.motcua.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reporting.form.Scope;
import vn.motcua.shared.Timeliness;

/**
 * Reads how many dossiers of each kind ended in a period: whole halves of months from sums, the
 * rest one by one.
 */
@Repository
public class ScoreQueries {

  private static final String DOSSIERS =
      """
      with each as (
        select agency_id, from_depth, officer_id, timeliness, online, contacts, places, petitioned, dossiers
          from evaluation.tally t
         where starts_on >= :whole
           and starts_on < :after
           and {scope}
         union all
        select agency_id, from_depth, coalesce(officer_id, 0), timeliness, channel = 'ONLINE', contacts, places,
               petitioned, 1
          from evaluation.judged t
         where closed_on >= :from
           and closed_on < :whole
           and closed_on <= :to
           and {scope}
         union all
        select agency_id, from_depth, coalesce(officer_id, 0), timeliness, channel = 'ONLINE', contacts, places,
               petitioned, 1
          from evaluation.judged t
         where closed_on >= :after
           and closed_on <= :to
           and {scope}
      )
      select {line} as line, timeliness, online, contacts, places, petitioned, sum(dossiers) as dossiers,
             coalesce(sum(dossiers) filter (where from_depth <= :depth), 0) as once
        from each
       group by 1, timeliness, online, contacts, places, petitioned
      """;

  private static final String TIMES =
      """
      with each as (
        select agency_id, account_id as officer_id, timeliness, times
          from evaluation.time_tally t
         where starts_on >= :whole
           and starts_on < :after
           and {scope}
         union all
        select agency_id, coalesce(account_id, 0), timeliness, count(*)
          from evaluation.unit_time t
         where ended_on >= :from
           and ended_on < :whole
           and ended_on <= :to
           and {scope}
         group by 1, 2, 3
         union all
        select agency_id, coalesce(account_id, 0), timeliness, count(*)
          from evaluation.unit_time t
         where ended_on >= :after
           and ended_on <= :to
           and {scope}
         group by 1, 2, 3
      )
      select {line} as line, timeliness, sum(times) as times
        from each
       group by 1, timeliness
      """;

  private static final String RECEIVED =
      """
      with each as (
        select agency_id, online, dossiers
          from evaluation.received_tally t
         where starts_on >= :whole
           and starts_on < :after
           and {scope}
         union all
        select agency_id, channel = 'ONLINE', count(*)
          from reporting.counted t
         where received_on >= :from
           and received_on < :whole
           and received_on <= :to
           and {scope}
         group by 1, 2
         union all
        select agency_id, channel = 'ONLINE', count(*)
          from reporting.counted t
         where received_on >= :after
           and received_on <= :to
           and {scope}
         group by 1, 2
      )
      select agency_id, sum(dossiers) as received, coalesce(sum(dossiers) filter (where online), 0) as online
        from each
       group by agency_id
      """;

  /** In hand and late at the end of the last day: few at any moment. */
  private static final String LATE_ONLINE =
      """
      select t.agency_id, count(*) as late
        from reporting.counted t
       where t.overdue <> '{}'
         and t.overdue @> cast(:to as date)
         and t.channel = 'ONLINE'
         and {scope}
       group by t.agency_id
      """;

  private final JdbcClient jdbc;

  ScoreQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By what lines are told apart. */
  public enum By {
    AGENCY("agency_id"),
    OFFICER("officer_id");

    private final String column;

    By(String column) {
      this.column = column;
    }
  }

  /**
   * Dossiers alike in all that points hang on.
   *
   * @param line id of the agency or the officer; 0 = nobody in particular
   * @param once how many of them the table of the scope's agency counts, each only once
   */
  public record Alike(
      long line,
      Timeliness timeliness,
      boolean online,
      int contacts,
      int places,
      boolean petitioned,
      long dossiers,
      long once) {}

  /** Times of units that stand alike to their limits. */
  public record Times(long line, Timeliness timeliness, long times) {}

  /** What an agency received in the period. */
  public record Received(long agencyId, long received, long online) {}

  /** What ended between the days, both inclusive. */
  public List<Alike> dossiers(Scope scope, LocalDate from, LocalDate to, By by) {
    return jdbc.sql(lines(DOSSIERS, scope, by))
        .params(Span.of(from, to).parameters(scope))
        .query((row, number) -> alike(row))
        .list();
  }

  private static Alike alike(ResultSet row) throws SQLException {
    return new Alike(
        row.getLong("line"),
        Timeliness.valueOf(row.getString("timeliness")),
        row.getBoolean("online"),
        row.getInt("contacts"),
        row.getInt("places"),
        row.getBoolean("petitioned"),
        row.getLong("dossiers"),
        row.getLong("once"));
  }

  public List<Times> times(Scope scope, LocalDate from, LocalDate to, By by) {
    return jdbc.sql(lines(TIMES, scope, by))
        .params(Span.of(from, to).parameters(scope))
        .query(
            (row, number) ->
                new Times(
                    row.getLong("line"),
                    Timeliness.valueOf(row.getString("timeliness")),
                    row.getLong("times")))
        .list();
  }

  public List<Received> received(Scope scope, LocalDate from, LocalDate to) {
    return jdbc.sql(lines(RECEIVED, scope, By.AGENCY))
        .params(Span.of(from, to).parameters(scope))
        .query(
            (row, number) ->
                new Received(
                    row.getLong("agency_id"), row.getLong("received"), row.getLong("online")))
        .list();
  }

  /** By agency: dossiers handed in online that are in hand and late at the end of that day. */
  public List<Received> lateOnline(Scope scope, LocalDate to) {
    return jdbc.sql(lines(LATE_ONLINE, scope, By.AGENCY))
        .params(Span.of(to, to).parameters(scope))
        .query((row, number) -> new Received(row.getLong("agency_id"), 0, row.getLong("late")))
        .list();
  }

  private static String lines(String sql, Scope scope, By by) {
    return sql.replace("{scope}", scope.condition("t", true)).replace("{line}", by.column);
  }
}
