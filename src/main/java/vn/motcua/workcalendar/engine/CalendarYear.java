package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Function;

/** The days of one year of one agency, with open minutes summed up so that spans need no loop. */
final class CalendarYear {

  private final Day[] days;
  private final int[] minutesBefore;

  CalendarYear(int year, Function<LocalDate, Day> resolve) {
    days = new Day[Year.of(year).length()];
    minutesBefore = new int[days.length + 1];
    for (var i = 0; i < days.length; i++) {
      days[i] = resolve.apply(LocalDate.ofYearDay(year, i + 1));
      minutesBefore[i + 1] = minutesBefore[i] + days[i].openMinutes();
    }
  }

  Day day(LocalDate on) {
    return days[on.getDayOfYear() - 1];
  }

  /** Open minutes from the start of the year to that minute of that day. */
  int openMinutesBefore(LocalDate on, int minuteOfDay) {
    return minutesBefore[on.getDayOfYear() - 1] + day(on).openMinutesBefore(minuteOfDay);
  }

  int openMinutes() {
    return minutesBefore[days.length];
  }

  List<Day> days() {
    return List.of(days);
  }
}
