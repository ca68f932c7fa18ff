package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public holiday by law, to compute years for which nothing was announced.
 *
 * @param lunar whether month and day are of the Vietnamese lunar calendar
 * @param firstOffsets where the days off may begin, in days from the date itself; of several, the
 *     one with the longest unbroken rest is taken, the earliest of equals
 * @param days how many days off
 * @param validTo last day, inclusive; null = still in force
 */
public record HolidayRule(
    String name,
    boolean lunar,
    int month,
    int day,
    List<Integer> firstOffsets,
    int days,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public HolidayRule {
    firstOffsets = List.copyOf(firstOffsets);
  }

  /** The holiday's own date in that year of the common calendar. */
  public LocalDate date(int year) {
    return lunar ? LunarCalendar.date(year, month, day) : LocalDate.of(year, month, day);
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }
}
