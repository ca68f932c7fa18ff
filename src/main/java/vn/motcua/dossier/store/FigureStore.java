package vn.motcua.dossier.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.AgencyCounts;
import vn.motcua.dossier.DayCount;
import vn.motcua.dossier.HandledCounts;
import vn.motcua.dossier.MonthCounts;
import vn.motcua.dossier.Worklist;
import vn.motcua.shared.Vietnam;

/** Counts for the desk's home; each runs along an index and is bounded by days or agencies. */
@Repository
public class FigureStore {

  private static final String SUBMITTED =
      """
      select (d.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(*) as n
        from dossier.dossier d
       where %s
         and d.submitted_at >= :from
         and d.submitted_at < :to
       group by 1
       order by 1
      """;

  private static final String HANDLED =
      """
      select count(*) filter (where d.timeliness = 'EARLY') as early,
             count(*) filter (where d.timeliness = 'ON_TIME') as on_time,
             count(*) filter (where d.timeliness = 'OVERDUE') as overdue,
             count(*) filter (where d.timeliness = 'UNDATED') as undated
        from dossier.dossier d
       where %s
         and %s
         and d.finished_at >= :from
         and d.finished_at < :to
      """;

  private static final String MONTHS =
      """
      select to_char(coalesce(s.month, h.month), 'YYYY-MM') as month,
             coalesce(s.n, 0) as received,
             coalesce(h.early, 0) as early,
             coalesce(h.on_time, 0) as on_time,
             coalesce(h.overdue, 0) as overdue,
             coalesce(h.undated, 0) as undated
        from (select date_trunc('month', d.received_at at time zone 'Asia/Ho_Chi_Minh') as month, count(*) as n
                from %1$s
               where %2$s
                 and d.agency_id = :onlyAgency
                 and d.received_at >= :from
                 and d.received_at < :to
               group by 1) s
        full join (select date_trunc('month', d.finished_at at time zone 'Asia/Ho_Chi_Minh') as month,
                          count(*) filter (where d.timeliness = 'EARLY') as early,
                          count(*) filter (where d.timeliness = 'ON_TIME') as on_time,
                          count(*) filter (where d.timeliness = 'OVERDUE') as overdue,
                          count(*) filter (where d.timeliness = 'UNDATED') as undated
                     from %1$s
                    where %2$s
                      and d.agency_id = :onlyAgency
                      and %3$s
                      and d.finished_at >= :from
                      and d.finished_at < :to
                    group by 1) h
          on h.month = s.month
       order by 1
      """;

  private final JdbcClient jdbc;

  FigureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<DayCount> submittedPerDay(Reader reader, LocalDate from, LocalDate to) {
    return jdbc.sql(SUBMITTED.formatted(reader.visible(Worklist.ALL)))
        .params(between(reader, from, to))
        .query(
            (row, number) -> new DayCount(row.getObject("day", LocalDate.class), row.getInt("n")))
        .list();
  }

  public HandledCounts handled(Reader reader, LocalDate from, LocalDate to) {
    return jdbc.sql(
            HANDLED.formatted(reader.visible(Worklist.HANDLED), Worklist.HANDLED.condition()))
        .params(between(reader, from, to))
        .query(HandledCounts.class)
        .single();
  }

  /** One agency's months, under the map the reader asks for; months without any are left out. */
  public List<MonthCounts> months(Reader reader, long agencyId, LocalDate from, LocalDate to) {
    var sql =
        MONTHS.formatted(
            reader.then(Worklist.HANDLED).relation(),
            reader.visible(Worklist.HANDLED),
            Worklist.HANDLED.condition());
    return jdbc.sql(sql)
        .params(between(reader, from, to))
        .param("onlyAgency", agencyId)
        .query(
            (row, number) ->
                new MonthCounts(
                    YearMonth.parse(row.getString("month")),
                    row.getInt("received"),
                    new HandledCounts(
                        row.getInt("early"),
                        row.getInt("on_time"),
                        row.getInt("overdue"),
                        row.getInt("undated"))))
        .list();
  }

  /** Ordered by the first of the lists, the fullest first. */
  public List<AgencyCounts> byAgency(Reader reader, List<Worklist> lists, int limit) {
    var columns =
        IntStream.range(0, lists.size())
            .mapToObj(
                i -> "count(*) filter (where " + reader.condition(lists.get(i)) + ") as n" + i)
            .collect(Collectors.joining(",\n"));
    var sql =
        "select d.holding_agency_id, "
            + columns
            + " from dossier.dossier d where "
            + Worklist.OPEN.condition()
            + " and "
            + reader.visible(Worklist.OPEN)
            + " group by d.holding_agency_id order by n0 desc, count(*) desc, d.holding_agency_id limit :limit";
    var parameters = reader.parameters();
    parameters.put("limit", limit);
    return jdbc.sql(sql)
        .params(parameters)
        .query(
            (row, number) -> {
              var counts = new EnumMap<Worklist, Integer>(Worklist.class);
              for (int i = 0; i < lists.size(); i++) {
                counts.put(lists.get(i), row.getInt("n" + i));
              }
              return new AgencyCounts(row.getLong("holding_agency_id"), counts);
            })
        .list();
  }

  private static Map<String, Object> between(Reader reader, LocalDate from, LocalDate to) {
    var parameters = new HashMap<>(reader.parameters());
    parameters.put("from", startOf(from));
    parameters.put("to", startOf(to.plusDays(1)));
    return parameters;
  }

  static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
  }
}
