package vn.motcua.workcalendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.workcalendar.engine.Day;

/**
 * A month in weeks from Monday to Sunday.
 *
 * @param workingDays how many days of it are working days
 */
public record MonthGrid(int month, long workingDays, List<List<Cell>> weeks) {

  /**
   * A day, or the gap before the first and after the last.
   *
   * @param number day of the month, 0 for a gap
   * @param css how it is drawn
   * @param reason name of a {@link vn.motcua.workcalendar.DayReason} to be read out, empty for
   *     ordinary days
   * @param note the name of the holiday or swap, or empty
   */
  public record Cell(int number, String css, String reason, String note) {

    static final Cell GAP = new Cell(0, "", "", "");
  }

  static MonthGrid of(List<Day> days, LocalDate today) {
    var cells = new ArrayList<Cell>();
    for (var gap = 1; gap < days.getFirst().on().getDayOfWeek().getValue(); gap++) {
      cells.add(Cell.GAP);
    }
    days.forEach(day -> cells.add(cell(day, today)));
    while (cells.size() % 7 != 0) {
      cells.add(Cell.GAP);
    }
    var weeks = new ArrayList<List<Cell>>();
    for (var i = 0; i < cells.size(); i += 7) {
      weeks.add(List.copyOf(cells.subList(i, i + 7)));
    }
    return new MonthGrid(
        days.getFirst().on().getMonthValue(),
        days.stream().filter(Day::working).count(),
        List.copyOf(weeks));
  }

  private static Cell cell(Day day, LocalDate today) {
    var css = day.on().equals(today) ? look(day) + " is-today" : look(day);
    return new Cell(
        day.on().getDayOfMonth(),
        css,
        day.special() == null ? "" : day.reason().name(),
        day.note());
  }

  private static String look(Day day) {
    return switch (day.reason()) {
      case HOLIDAY, COMPENSATORY -> "is-holiday";
      case SWAPPED_OFF, LOCAL_CLOSURE -> "is-closed";
      case SWAPPED_WORKING -> "is-swap";
      case WEEKEND -> day.isOpen() ? "is-half" : "is-off";
      default -> "is-work";
    };
  }
}
