package vn.motcua.workcalendar.engine;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The country's calendar as shipped, without a database. */
public final class Calendars2026 {

  static final List<Shift> DAY = List.of(shift("07:00", "11:30"), shift("13:30", "17:00"));
  static final LocalDate START = LocalDate.of(1999, 10, 2);

  private Calendars2026() {}

  static AgencyCalendar country() {
    return with(List.of());
  }

  static AgencyCalendar with(List<ScopeRules> nearestFirst) {
    return new AgencyCalendar(nearestFirst, national());
  }

  public static NationalCalendar national() {
    var days = new HashMap<LocalDate, SpecialDay>();
    var announced = new TreeSet<Integer>();
    for (var row : holidays()) {
      days.put(row.on(), row);
      if (row.kind() == SpecialKind.HOLIDAY) {
        announced.add(row.on().getYear());
      }
    }
    return new NationalCalendar(
        new ScopeRules(0, List.of(fiveDays()), days, List.of(new CutOff(0, START, 15 * 60))),
        announced,
        rules());
  }

  static Week fiveDays() {
    return week(0, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Map.of());
  }

  static Week week(long scope, Set<DayOfWeek> counted, Map<DayOfWeek, List<Shift>> others) {
    var shifts = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
    counted.forEach(day -> shifts.put(day, DAY));
    shifts.putAll(others);
    return new Week(scope, START, null, shifts, counted);
  }

  static Shift shift(String opens, String closes) {
    return Shift.of(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  static long minute(String local) {
    var time = LocalDateTime.parse(local);
    return LocalMinute.of(time.toLocalDate(), time.getHour() * 60 + time.getMinute());
  }

  static List<HolidayRule> rules() {
    return List.of(
        rule("Tết Dương lịch", false, 1, 1, List.of(0), 1, "2013-05-01", null),
        rule("Tết Nguyên đán", true, 1, 1, List.of(-2), 5, "2013-05-01", null),
        rule("Giỗ Tổ Hùng Vương", true, 3, 10, List.of(0), 1, "2013-05-01", null),
        rule("Ngày Chiến thắng", false, 4, 30, List.of(0), 1, "2013-05-01", null),
        rule("Quốc tế Lao động", false, 5, 1, List.of(0), 1, "2013-05-01", null),
        rule("Quốc khánh", false, 9, 2, List.of(0), 1, "2013-05-01", "2020-12-31"),
        rule("Quốc khánh", false, 9, 2, List.of(-1, 0), 2, "2021-01-01", null),
        rule("Ngày Văn hóa Việt Nam", false, 11, 24, List.of(0), 1, "2026-07-01", null));
  }

  private static HolidayRule rule(
      String name,
      boolean lunar,
      int month,
      int day,
      List<Integer> offsets,
      int days,
      String from,
      @Nullable String to) {
    return new HolidayRule(
        name,
        lunar,
        month,
        day,
        offsets,
        days,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  static List<SpecialDay> holidays() {
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(Path.of("src/main/resources/data/workcalendar/holidays.csv"))) {
      return reader.stream()
          .map(
              row ->
                  new SpecialDay(
                      0,
                      LocalDate.parse(row.getField("date")),
                      switch (row.getField("type")) {
                        case "holiday" -> SpecialKind.HOLIDAY;
                        case "compensatory" -> SpecialKind.COMPENSATORY;
                        case "swapped_off" -> SpecialKind.SWAPPED_OFF;
                        default -> SpecialKind.SWAPPED_WORKING;
                      },
                      row.getField("name"),
                      row.getField("provenance").contains("recalled"),
                      false))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
