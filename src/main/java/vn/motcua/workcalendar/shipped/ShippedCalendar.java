package vn.motcua.workcalendar.shipped;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.workcalendar.engine.AgencyCalendar;
import vn.motcua.workcalendar.engine.CutOff;
import vn.motcua.workcalendar.engine.NationalCalendar;
import vn.motcua.workcalendar.engine.ScopeRules;
import vn.motcua.workcalendar.engine.Shift;
import vn.motcua.workcalendar.engine.SpecialDay;
import vn.motcua.workcalendar.engine.SpecialKind;
import vn.motcua.workcalendar.engine.Week;

/**
 * The calendar a new database begins with, of the years whose days off the product ships; a test
 * holds it to what the migrations enter.
 */
public final class ShippedCalendar {

  /** Years announced without a gap. */
  public static final int FIRST_YEAR = 2021;

  public static final int LAST_YEAR = 2027;

  private static final LocalDate SINCE = LocalDate.of(1999, 10, 2);
  private static final List<Shift> OPEN =
      List.of(
          Shift.of(LocalTime.of(7, 0), LocalTime.of(11, 30)),
          Shift.of(LocalTime.of(13, 30), LocalTime.of(17, 0)));
  private static final int CUT_OFF = 15 * 60;

  private ShippedCalendar() {}

  public static AgencyCalendar read() {
    var days = AnnouncedDay.read(AnnouncedDay.file());
    var years =
        days.stream()
            .filter(day -> day.kind() == SpecialKind.HOLIDAY)
            .map(day -> day.on().getYear())
            .collect(Collectors.toSet());
    Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    for (var day = 1; day <= 5; day++) {
      week.put(DayOfWeek.of(day), OPEN);
    }
    var country =
        new ScopeRules(
            0,
            List.of(new Week(0, SINCE, null, week, week.keySet())),
            days.stream()
                .map(AnnouncedDay::special)
                .collect(Collectors.toMap(SpecialDay::on, Function.identity())),
            List.of(new CutOff(0, SINCE, CUT_OFF)));
    return new AgencyCalendar(List.of(), new NationalCalendar(country, years, List.of()));
  }
}
