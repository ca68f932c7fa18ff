package vn.motcua.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;

/**
 * Reads the figures of a period: halves of months and the years before from the sums, the days left
 * at its ends from the facts, what is late or waits at its end along indexes of their own. The cost
 * grows with the lines of the table and the years, not with the dossiers there ever were.
 */
@Repository
public class FigureQueries {

  /** phase 0 = before the period, 1 = in it. */
  private static final String SUMMED =
      """
      select {columns} t.channel, t.online_level, case when t.starts_on < :from then 0 else 1 end as phase,
             {added}
        from reporting.tally t
       where {table}
         and (t.span = 'Y' and t.starts_on < :year
              or t.span = 'H' and t.starts_on >= :year and t.starts_on < :before
              or t.span = 'H' and t.starts_on >= :wholeFrom and t.starts_on < :wholeTo)
       group by {columns} t.channel, t.online_level, phase
      """;

  private static final String COUNTED =
      """
       union all
      select {columns} m.channel, m.online_level, case when m.day < :from then 0 else 1 end as phase,
             {counted}
        from reporting.movement m
       where {scope}
         and m.day >= {first}
         and m.day < {end}
       group by {columns} m.channel, m.online_level, phase
      """;

  private static final String FIGURES =
      """
      with moved as (
      {moved}
      )
      select {columns}
             sum(received - early - on_time - overdue) filter (where phase = 0) as carried,
             sum(received) filter (where phase = 1 and channel = 'ONLINE') as online,
             sum(received) filter (where phase = 1 and online_level = 'FULL') as online_full,
             sum(received) filter (where phase = 1 and online_level = 'PARTIAL') as online_partial,
             sum(received) filter (where phase = 1 and channel = 'COUNTER') as counter,
             sum(received) filter (where phase = 1 and channel = 'POST') as post,
             {inPeriod}
        from moved
       group by grouping sets (({lines}))
      """;

  private static final String COUNT =
      """
      select {columns} {counts}
        from reporting.counted c
       where {scope}
         and {condition}
       group by grouping sets (({lines}))
      """;

  private static final String CLOSED =
      """
      select {columns} {counts},
             coalesce(sum(c.handling_minutes) filter (where {timed}), 0) as minutes
        from reporting.closed_fact c
       where c.closed_id = :closed
         and (:each or c.from_depth <= :depth)
       group by grouping sets (({lines}))
      """;

  private static final LineKey TOGETHER = new LineKey(0, "", null);

  private final JdbcClient jdbc;

  FigureQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The figures of each line between the days, both inclusive.
   *
   * @param wanted what is asked for; the rest is nought
   */
  public Map<LineKey, Figures> figures(
      Scope scope, LocalDate from, LocalDate to, Lines lines, Set<Measure> wanted) {
    return read(scope, from, to, lines, wanted);
  }

  /** Of all lines together, each dossier once. */
  public Figures total(Scope scope, LocalDate from, LocalDate to, Set<Measure> wanted) {
    return read(scope, from, to, null, wanted).getOrDefault(TOGETHER, Figures.NONE);
  }

  private Map<LineKey, Figures> read(
      Scope scope, LocalDate from, LocalDate to, @Nullable Lines lines, Set<Measure> wanted) {
    var found = new HashMap<LineKey, Map<Measure, Long>>();
    var minutes = new HashMap<LineKey, Long>();
    var days = Days.of(from, to);
    var parameters = new TreeMap<>(FactQueries.between(scope, from, to));
    parameters.putAll(days.parameters());
    jdbc.sql(moved(scope, days, lines))
        .params(parameters)
        .query(
            (ResultSet row) -> {
              found.put(key(row, lines), MovedFigures.of(row));
              minutes.put(key(row, lines), row.getLong("minutes"));
            });
    for (var few : Few.FAMILIES) {
      if (few.isAmong(wanted)) {
        count(few, scope, parameters, lines, found);
      }
    }
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    new Figures(
                        MovedFigures.derived(entry.getValue(), wanted),
                        minutes.getOrDefault(entry.getKey(), 0L))));
  }

  private void count(
      Few few,
      Scope scope,
      Map<String, Object> parameters,
      @Nullable Lines lines,
      Map<LineKey, Map<Measure, Long>> found) {
    jdbc.sql(
            byLines(COUNT, lines)
                .replace("{counts}", few.counts())
                .replace("{scope}", scope.condition("c", lines == Lines.AGENCY))
                .replace("{condition}", few.all().condition()))
        .params(parameters)
        .query(
            (ResultSet row) -> {
              var counts = found.computeIfAbsent(key(row, lines), key -> fresh());
              counts.put(few.all(), row.getLong(few.all().name()));
              for (var part : few.parts()) {
                counts.put(part, row.getLong(part.name()));
              }
            });
  }

  private static String moved(Scope scope, Days days, @Nullable Lines lines) {
    var each = lines == Lines.AGENCY;
    var moved =
        new StringBuilder(
            SUMMED
                .replace("{added}", Sum.added("t"))
                .replace("{table}", scope.table("t", each, lines == null || each)));
    var counted =
        COUNTED.replace("{counted}", Sum.counted()).replace("{scope}", scope.condition("m", each));
    if (days.hasHead()) {
      moved.append(counted.replace("{first}", ":before").replace("{end}", ":headTo"));
    }
    if (days.hasTail()) {
      moved.append(
          counted.replace("{first}", ":tailFrom").replace("{end}", "cast(:to as date) + 1"));
    }
    return byLines(
        FIGURES
            .replace("{moved}", moved)
            .replace(
                "{inPeriod}",
                Sum.each(
                    sum ->
                        "sum(" + sum.column() + ") filter (where phase = 1) as " + sum.column())),
        lines);
  }

  private static String byLines(String sql, @Nullable Lines lines) {
    return sql.replace("{columns}", lines == null ? "" : lines.columns() + ",")
        .replace("{lines}", lines == null ? "" : lines.columns());
  }

  /** The figures of a closed period, each counted from its own dossiers. */
  public Map<LineKey, Figures> closed(long closedId, Period period, Scope scope, Lines lines) {
    return readClosed(closedId, period, scope, lines);
  }

  /** Of all lines together, each dossier once. */
  public Figures closedTotal(long closedId, Period period, Scope scope) {
    return readClosed(closedId, period, scope, null).getOrDefault(TOGETHER, Figures.NONE);
  }

  private Map<LineKey, Figures> readClosed(
      long closedId, Period period, Scope scope, @Nullable Lines lines) {
    var counts =
        Arrays.stream(Measure.values())
            .map(each -> "count(*) filter (where " + each.condition() + ") as " + each.name())
            .collect(Collectors.joining(",\n       "));
    return jdbc
        .sql(
            byLines(CLOSED, lines)
                .replace("{counts}", counts)
                .replace("{timed}", Measure.TIMED.condition()))
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
    return new Figures(counts, row.getLong("minutes"));
  }

  private static Map<Measure, Long> fresh() {
    return new EnumMap<>(Measure.class);
  }

  private static LineKey key(ResultSet row, @Nullable Lines lines) throws SQLException {
    return switch (lines) {
      case null -> TOGETHER;
      case FIELD -> new LineKey(0, row.getString("field"), null);
      case PROCEDURE -> new LineKey(0, row.getString("field"), row.getString("procedure_code"));
      case AGENCY -> new LineKey(row.getLong("agency_id"), "", null);
    };
  }
}
