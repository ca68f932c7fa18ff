package vn.motcua.workcalendar.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary opening hours of a week, as of a day.
 *
 * @param scope agency that set them, 0 = the country
 * @param validFrom first day
 * @param validTo last day, inclusive; null = until something later
 * @param shifts open hours by weekday, in time order, not overlapping
 * @param counted weekdays that count in limits of working days; a Saturday morning may be open
 *     without counting
 */
public record Week(
    long scope,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Map<DayOfWeek, List<Shift>> shifts,
    Set<DayOfWeek> counted) {

  public Week {
    shifts = Map.copyOf(shifts);
    counted = Set.copyOf(counted);
    shifts.values().forEach(Week::requireOrder);
    if (counted.isEmpty() || !shifts.keySet().containsAll(counted)) {
      throw new IllegalArgumentException("A counted weekday without hours: " + counted);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public List<Shift> on(DayOfWeek weekday) {
    return shifts.getOrDefault(weekday, List.of());
  }

  public boolean counts(DayOfWeek weekday) {
    return counted.contains(weekday);
  }

  /** Hours of a full working day: the longest counted weekday, the earliest of equals. */
  public List<Shift> ordinary() {
    var longest = List.<Shift>of();
    for (var day : DayOfWeek.values()) {
      if (counts(day) && minutes(on(day)) > minutes(longest)) {
        longest = on(day);
      }
    }
    return longest;
  }

  /** Length of a full working day in minutes. */
  public int minutesPerDay() {
    return minutes(ordinary());
  }

  static int minutes(List<Shift> shifts) {
    var sum = 0;
    for (var shift : shifts) {
      sum += shift.minutes();
    }
    return sum;
  }

  private static void requireOrder(List<Shift> day) {
    for (var i = 1; i < day.size(); i++) {
      if (day.get(i).from() < day.get(i - 1).to()) {
        throw new IllegalArgumentException("Shifts overlap: " + day);
      }
    }
  }
}
