package vn.motcua.workcalendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.workcalendar.engine.CutOff;
import vn.motcua.workcalendar.engine.HolidayRule;
import vn.motcua.workcalendar.engine.Shift;
import vn.motcua.workcalendar.engine.SpecialDay;
import vn.motcua.workcalendar.engine.SpecialKind;
import vn.motcua.workcalendar.engine.Week;

/** Reads what was entered; small tables, read whole. */
@Component
class CalendarQueries {

  private static final String REVISION = "select number from workcalendar.revision";
  private static final String WEEKS =
      """
      select id, agency_id, valid_from, valid_to, counted_weekdays
        from workcalendar.week
       where ended_by is null
      """;
  private static final String SHIFTS =
      """
      select week_id, weekday, opens_at, closes_at
        from workcalendar.week_shift
       order by week_id, weekday, opens_at
      """;
  private static final String SPECIAL_DAYS =
      """
      select agency_id, special_on, kind, name, provisional
        from workcalendar.special_day
       where ended_by is null
      """;
  private static final String CUT_OFFS =
      """
      select agency_id, valid_from, cut_off_at
        from workcalendar.cut_off
       where ended_by is null
      """;
  private static final String RULES =
      """
      select name, lunar, month, day, first_offsets, days, valid_from, valid_to
        from workcalendar.holiday_rule
       order by valid_from, id
      """;

  private final JdbcClient jdbc;

  CalendarQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long revision() {
    return jdbc.sql(REVISION).query(Long.class).single();
  }

  List<Week> weeks() {
    var shifts =
        jdbc.sql(SHIFTS).query(CalendarQueries::shift).list().stream()
            .collect(
                Collectors.groupingBy(
                    ShiftRow::week,
                    Collectors.groupingBy(
                        ShiftRow::weekday,
                        Collectors.mapping(ShiftRow::shift, Collectors.toList()))));
    return jdbc.sql(WEEKS)
        .query((row, number) -> week(row, shifts.getOrDefault(row.getLong("id"), Map.of())))
        .list();
  }

  List<SpecialDay> specialDays() {
    return jdbc.sql(SPECIAL_DAYS)
        .query(
            (row, number) ->
                new SpecialDay(
                    row.getLong("agency_id"),
                    row.getObject("special_on", LocalDate.class),
                    SpecialKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getBoolean("provisional"),
                    false))
        .list();
  }

  List<CutOff> cutOffs() {
    return jdbc.sql(CUT_OFFS)
        .query(
            (row, number) ->
                new CutOff(
                    row.getLong("agency_id"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("cut_off_at", LocalTime.class).toSecondOfDay() / 60))
        .list();
  }

  /** By agency; 0 = the country. */
  Map<Long, Set<Integer>> announcedYears() {
    return jdbc
        .sql("select agency_id, year from workcalendar.announced_year")
        .query((row, number) -> Map.entry(row.getLong("agency_id"), row.getInt("year")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  List<HolidayRule> rules() {
    return jdbc.sql(RULES).query(CalendarQueries::rule).list();
  }

  private static ShiftRow shift(ResultSet row, int number) throws SQLException {
    return new ShiftRow(
        row.getLong("week_id"),
        DayOfWeek.of(row.getInt("weekday")),
        Shift.of(
            row.getObject("opens_at", LocalTime.class),
            row.getObject("closes_at", LocalTime.class)));
  }

  private static Week week(ResultSet row, Map<DayOfWeek, List<Shift>> shifts) throws SQLException {
    return new Week(
        row.getLong("agency_id"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        shifts,
        numbers(row, "counted_weekdays").stream()
            .map(DayOfWeek::of)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static HolidayRule rule(ResultSet row, int number) throws SQLException {
    return new HolidayRule(
        row.getString("name"),
        row.getBoolean("lunar"),
        row.getInt("month"),
        row.getInt("day"),
        numbers(row, "first_offsets"),
        row.getInt("days"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Object[]) row.getArray(column).getArray())
        .map(value -> ((Number) value).intValue())
        .toList();
  }

  private record ShiftRow(long week, DayOfWeek weekday, Shift shift) {}
}
