package vn.motcua.dossier.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
