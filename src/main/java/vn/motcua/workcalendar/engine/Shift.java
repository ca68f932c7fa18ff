package vn.motcua.workcalendar.engine;

import java.time.LocalTime;

/**
 * One stretch of open hours within a day.
 *
 * @param from minute of the day at which the office opens, 0–1439
 * @param to minute of the day at which it closes, exclusive
 */
public record Shift(int from, int to) {

  public Shift {
    if (from < 0 || to > LocalMinute.PER_DAY || from >= to) {
      throw new IllegalArgumentException("No shift: " + from + "–" + to);
    }
  }

  public static Shift of(LocalTime opens, LocalTime closes) {
    return new Shift(opens.toSecondOfDay() / 60, closes.toSecondOfDay() / 60);
  }

  public int minutes() {
    return to - from;
  }

  public LocalTime opens() {
    return LocalTime.of(from / 60, from % 60);
  }

  public LocalTime closes() {
    return LocalTime.of(to / 60, to % 60);
  }
}
