package vn.motcua.workcalendar.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Copies what one agency entered for itself to another that goes on in its place. */
@Repository
public class TakenOverEntries {

  private static final String COPY_DAYS =
      """
      insert into workcalendar.special_day
             (agency_id, special_on, kind, name, provisional, shipped, source, entered_by)
      select :to, special_on, kind, name, provisional, false, source, :decision
        from workcalendar.special_day
       where agency_id = :from
         and special_on >= :on
         and ended_by is null
      """;

  /** Hours keep the day from which they applied: before its first day the successor had none. */
  private static final String WEEKS =
      """
      select id
        from workcalendar.week
       where agency_id = :from
         and (valid_to is null or valid_to >= :on)
         and ended_by is null
       order by valid_from
      """;

  private static final String COPY_WEEK =
      """
      insert into workcalendar.week (agency_id, valid_from, valid_to, counted_weekdays, basis, entered_by)
      select :to, valid_from, valid_to, counted_weekdays, basis, :decision
        from workcalendar.week
       where id = :week
      returning id
      """;
  private static final String COPY_SHIFTS =
      """
      insert into workcalendar.week_shift (week_id, weekday, opens_at, closes_at)
      select :copy, weekday, opens_at, closes_at
        from workcalendar.week_shift
       where week_id = :week
      """;
  private static final String COPY_CUT_OFFS =
      """
      insert into workcalendar.cut_off (agency_id, valid_from, cut_off_at, basis, entered_by)
      select :to, valid_from, cut_off_at, basis, :decision
        from workcalendar.cut_off
       where agency_id = :from
         and ended_by is null
      """;

  private final JdbcClient jdbc;

  TakenOverEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Copies what applies on that day or later. */
  public void copy(long decision, long from, long to, LocalDate on) {
    jdbc.sql(COPY_DAYS)
        .param("decision", decision)
        .param("from", from)
        .param("to", to)
        .param("on", on)
        .update();
    for (var week : jdbc.sql(WEEKS).param("from", from).param("on", on).query(Long.class).list()) {
      var copy =
          jdbc.sql(COPY_WEEK)
              .param("to", to)
              .param("decision", decision)
              .param("week", week)
              .query(Long.class)
              .single();
      jdbc.sql(COPY_SHIFTS).param("copy", copy).param("week", week).update();
    }
    jdbc.sql(COPY_CUT_OFFS)
        .param("decision", decision)
        .param("from", from)
        .param("to", to)
        .update();
  }

  /** Removes all that was entered for agencies that never began; the decisions stay recorded. */
  public void remove(List<Long> agencies) {
    for (var table : List.of("special_day", "week", "cut_off")) {
      jdbc.sql("delete from workcalendar." + table + " where agency_id in (:agencies)")
          .param("agencies", agencies)
          .update();
    }
  }
}
