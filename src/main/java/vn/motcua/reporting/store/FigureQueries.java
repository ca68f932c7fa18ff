package vn.motcua.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;

/**
 * Reads the figures of a period: whole years and months from the sums, the days at its ends from
 * the facts, what is late or waits at its end along indexes of their own. The cost grows with the
 * agencies and procedures in the table, not with the dossiers there ever were.
 */
@Repository
public class FigureQueries {

  private static final List<String> SUMMED =
      List.of(
          "received",
          "non_territorial",
          "early",
          "on_time",
          "overdue",
          "apologised",
          "ended_early",
          "ended_on_time",
          "ended_overdue",
          "withdrawn",
          "stopped",
          "refused",
          "timed",
          "minutes");

  /** phase 0 = before the period, 1 = in it. */
  private static final String MOVED =
      """
      select {lines}, t.channel, t.online_level, case when t.starts_on < :monthsFrom then 0 else 1 end as phase, {sums}
        from reporting.tally t
       where {scope}
         and (t.span = 'Y' and t.starts_on < :year
              or t.span = 'M' and t.starts_on >= :year and t.starts_on < :month
              or t.span = 'M' and t.starts_on >= :monthsFrom and t.starts_on < :monthsTo)
       group by {lines}, t.channel, t.online_level, phase
       union all
      select {lines}, t.channel, t.online_level, case when t.day < :from then 0 else 1 end as phase, {sums}
        from reporting.movement t
       where {scope}
         and t.day >= :month
         and t.day < :headTo
       group by {lines}, t.channel, t.online_level, phase
       union all
      select {lines}, t.channel, t.online_level, 1 as phase, {sums}
        from reporting.movement t
       where {scope}
         and t.day >= :tailFrom
         and t.day <= :to
       group by {lines}, t.channel, t.online_level, phase
      """;

  private static final String FIGURES =
      """
      with moved as (
      """
          + MOVED
          + """
            )
            select {lines},
                   sum(received - early - on_time - overdue) filter (where phase = 0) as carried,
                   sum(received) filter (where phase = 1) as received,
                   sum(received) filter (where phase = 1 and channel = 'ONLINE') as online,
                   sum(received) filter (where phase = 1 and online_level = 'FULL') as online_full,
                   sum(received) filter (where phase = 1 and online_level = 'PARTIAL') as online_partial,
                   sum(received) filter (where phase = 1 and channel = 'COUNTER') as counter,
                   sum(received) filter (where phase = 1 and channel = 'POST') as post,
                   sum(non_territorial) filter (where phase = 1) as non_territorial,
                   sum(early) filter (where phase = 1) as early,
                   sum(on_time) filter (where phase = 1) as on_time,
                   sum(overdue) filter (where phase = 1) as overdue,
                   sum(apologised) filter (where phase = 1) as apologised,
                   sum(ended_early) filter (where phase = 1) as ended_early,
                   sum(ended_on_time) filter (where phase = 1) as ended_on_time,
                   sum(ended_overdue) filter (where phase = 1) as ended_overdue,
                   sum(withdrawn) filter (where phase = 1) as withdrawn,
                   sum(stopped) filter (where phase = 1) as stopped,
                   sum(refused) filter (where phase = 1) as refused
              from moved
             group by {lines}
            """;

  private static final String COUNT =
      """
      select {lines}, count(*) as n
        from reporting.counted c
       where {scope}
         and {condition}
       group by {lines}
      """;

  private static final String CLOSED =
      """
      select {lines}, {counts}
        from reporting.closed_fact c
       where c.closed_id = :closed
         and (:each or c.from_depth <= :depth)
       group by {lines}
      """;

  /** Counted one by one: at any moment they are few. */
  private static final List<Measure> FEW =
      List.of(
          Measure.IN_HAND_OVERDUE,
          Measure.WAITING_IN_TIME,
          Measure.WAITING_OVERDUE,
          Measure.TURNED_AWAY,
          Measure.RATED,
          Measure.SATISFIED);

  private final JdbcClient jdbc;

  FigureQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The figures of each line between the days, both inclusive. */
  public Map<LineKey, Figures> figures(Scope scope, LocalDate from, LocalDate to, Lines lines) {
    var found = new HashMap<LineKey, Map<Measure, Long>>();
    jdbc.sql(
            FIGURES
                .replace("{sums}", sums())
                .replace("{lines}", lines.columns())
                .replace("{scope}", scope.condition("t", lines == Lines.AGENCY)))
        .params(span(scope, from, to))
        .query(
            (ResultSet row) -> {
              found.computeIfAbsent(key(row, lines), key -> fresh()).putAll(moved(row));
            });
    for (var measure : FEW) {
      jdbc.sql(
              COUNT
                  .replace("{lines}", lines.columns())
                  .replace("{scope}", scope.condition("c", lines == Lines.AGENCY))
                  .replace("{condition}", measure.condition()))
          .params(FactQueries.between(scope, from, to))
          .query(
              (ResultSet row) -> {
                found
                    .computeIfAbsent(key(row, lines), key -> fresh())
                    .put(measure, row.getLong("n"));
              });
    }
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> new Figures(derived(entry.getValue()))));
  }

  /** The figures of a closed period, each counted from its own dossiers. */
  public Map<LineKey, Figures> closed(long closedId, Period period, Scope scope, Lines lines) {
    var counts =
        Arrays.stream(Measure.values())
            .map(each -> "count(*) filter (where " + each.condition() + ") as " + each.name())
            .collect(Collectors.joining(",\n       "));
    return jdbc
        .sql(CLOSED.replace("{lines}", lines.columns()).replace("{counts}", counts))
        .params(FactQueries.between(scope, period.from(), period.to()))
        .param("closed", closedId)
        .param("each", lines == Lines.AGENCY || !scope.subordinates())
        .query((row, number) -> Map.entry(key(row, lines), counted(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Figures counted(ResultSet row) throws SQLException {
    var counts = fresh();
    for (var measure : Measure.values()) {
      counts.put(measure, row.getLong(measure.name()));
    }
    return new Figures(counts);
  }

  private static Map<Measure, Long> fresh() {
    return new EnumMap<>(Measure.class);
  }

  private static LineKey key(ResultSet row, Lines lines) throws SQLException {
    return switch (lines) {
      case FIELD -> new LineKey(0, row.getString("field"), null);
      case PROCEDURE -> new LineKey(0, row.getString("field"), row.getString("procedure_code"));
      case AGENCY -> new LineKey(row.getLong("agency_id"), "", null);
    };
  }

  private static Map<Measure, Long> moved(ResultSet row) throws SQLException {
    var counts = fresh();
    counts.put(Measure.CARRIED_OVER, row.getLong("carried"));
    counts.put(Measure.RECEIVED_ONLINE, row.getLong("online"));
    counts.put(Measure.RECEIVED_OTHERWISE, row.getLong("received") - row.getLong("online"));
    counts.put(Measure.RECEIVED, row.getLong("received") + row.getLong("carried"));
    counts.put(Measure.ONLINE_FULL, row.getLong("online_full"));
    counts.put(Measure.ONLINE_PARTIAL, row.getLong("online_partial"));
    counts.put(
        Measure.ONLINE_OTHERWISE,
        row.getLong("online") - row.getLong("online_full") - row.getLong("online_partial"));
    counts.put(Measure.RECEIVED_AT_COUNTER, row.getLong("counter"));
    counts.put(Measure.RECEIVED_BY_POST, row.getLong("post"));
    counts.put(Measure.NON_TERRITORIAL, row.getLong("non_territorial"));
    counts.put(Measure.RESOLVED_EARLY, row.getLong("early"));
    counts.put(Measure.RESOLVED_ON_TIME, row.getLong("on_time"));
    counts.put(Measure.RESOLVED_OVERDUE, row.getLong("overdue"));
    counts.put(Measure.RESULT_EARLY, row.getLong("early") - row.getLong("ended_early"));
    counts.put(Measure.RESULT_ON_TIME, row.getLong("on_time") - row.getLong("ended_on_time"));
    counts.put(Measure.RESULT_OVERDUE, row.getLong("overdue") - row.getLong("ended_overdue"));
    counts.put(Measure.OVERDUE_APOLOGISED, row.getLong("apologised"));
    counts.put(Measure.WITHDRAWN, row.getLong("withdrawn"));
    counts.put(Measure.STOPPED, row.getLong("stopped"));
    counts.put(Measure.REFUSED, row.getLong("refused"));
    return counts;
  }

  /** Totals, and what remains of one when the other is known. */
  private static Map<Measure, Long> derived(Map<Measure, Long> counts) {
    var all = fresh();
    all.putAll(counts);
    sum(
        all,
        Measure.RESOLVED,
        Measure.RESOLVED_EARLY,
        Measure.RESOLVED_ON_TIME,
        Measure.RESOLVED_OVERDUE);
    sum(all, Measure.RESULT, Measure.RESULT_EARLY, Measure.RESULT_ON_TIME, Measure.RESULT_OVERDUE);
    sum(all, Measure.WAITING, Measure.WAITING_IN_TIME, Measure.WAITING_OVERDUE);
    all.put(Measure.IN_HAND, of(all, Measure.RECEIVED) - of(all, Measure.RESOLVED));
    all.put(Measure.IN_HAND_IN_TIME, of(all, Measure.IN_HAND) - of(all, Measure.IN_HAND_OVERDUE));
    all.put(
        Measure.OVERDUE_WITHOUT_APOLOGY,
        of(all, Measure.RESULT_OVERDUE) - of(all, Measure.OVERDUE_APOLOGISED));
    return all;
  }

  private static void sum(Map<Measure, Long> counts, Measure total, Measure... parts) {
    counts.put(total, Arrays.stream(parts).mapToLong(part -> of(counts, part)).sum());
  }

  private static long of(Map<Measure, Long> counts, Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }

  private static String sums() {
    return SUMMED.stream()
        .map(column -> "sum(t." + column + ") as " + column)
        .collect(Collectors.joining(", "));
  }

  /** Which years and months are whole, and which days are left at the two ends. */
  private static Map<String, Object> span(Scope scope, LocalDate from, LocalDate to) {
    var month = from.withDayOfMonth(1);
    var monthsFrom = from.equals(month) ? month : month.plusMonths(1);
    var monthsTo = to.plusDays(1).withDayOfMonth(1);
    var whole = monthsFrom.isBefore(monthsTo);
    var parameters = new TreeMap<>(FactQueries.between(scope, from, to));
    parameters.put("year", from.with(TemporalAdjusters.firstDayOfYear()));
    parameters.put("month", month);
    parameters.put("monthsFrom", monthsFrom);
    parameters.put("monthsTo", whole ? monthsTo : monthsFrom);
    parameters.put("headTo", whole ? monthsFrom : to.plusDays(1));
    parameters.put("tailFrom", whole ? monthsTo : to.plusDays(1));
    return parameters;
  }
}
