package vn.motcua.ticket.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.workcalendar.OpenHours;

/**
 * An hour of the clock with how many minutes of it the office is open.
 *
 * @param minutes 1 to 60
 */
public record OpenHour(Hour hour, int minutes) {

  private static final int FULL = 60;
  private static final int HOURS = 24;

  /**
   * The hours of a day in which the office is open at all. Of one that is interrupted, the whole
   * stretch counts as its time, and the open minutes alone as its length.
   */
  public static List<OpenHour> of(LocalDate day, List<OpenHours> open) {
    var hours = new ArrayList<OpenHour>();
    for (var number = 0; number < HOURS; number++) {
      var first = HOURS * FULL;
      var last = 0;
      var minutes = 0;
      for (var stretch : open) {
        var from = Math.max(minute(stretch.from()), number * FULL);
        var to = Math.min(minute(stretch.to()), (number + 1) * FULL);
        if (from < to) {
          first = Math.min(first, from);
          last = to;
          minutes += to - from;
        }
      }
      if (minutes > 0) {
        hours.add(new OpenHour(new Hour(day, number, time(first), time(last)), minutes));
      }
    }
    return hours;
  }

  /**
   * Of so many seats in a full hour, those of this one: half an hour has half as many, rounded
   * down.
   */
  public int seats(int perHour) {
    return perHour * minutes / FULL;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / FULL;
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / FULL, minute % FULL);
  }
}
