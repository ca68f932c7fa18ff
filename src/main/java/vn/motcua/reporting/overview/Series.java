package vn.motcua.reporting.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was counted day by day; all sums of a dashboard are sums of these. */
public final class Series {

  private final LocalDate first;
  private final long inHandBefore;
  private final NavigableMap<LocalDate, DaySum> days;

  /**
   * @param first the first day that is known
   * @param inHandBefore in hand when the day before it was over
   * @param days those on which anything happened
   */
  public Series(LocalDate first, long inHandBefore, NavigableMap<LocalDate, DaySum> days) {
    this.first = first;
    this.inHandBefore = inHandBefore;
    this.days = new TreeMap<>(days);
  }

  /** From a day to a day, both inclusive. */
  public DaySum between(LocalDate from, LocalDate to) {
    return from.isAfter(to)
        ? DaySum.NONE
        : days.subMap(from, true, to, true).values().stream().reduce(DaySum.NONE, DaySum::plus);
  }

  /** In hand when the day before that one was over. */
  public long inHandBefore(LocalDate day) {
    if (day.isBefore(first)) {
      throw new IllegalArgumentException(day + " before " + first);
    }
    var moved = days.headMap(day, false).values().stream().reduce(DaySum.NONE, DaySum::plus);
    return inHandBefore + moved.received() - moved.resolved();
  }

  /**
   * What happened on one day of the week.
   *
   * @param days how many such days there were
   */
  public record Weekday(DayOfWeek day, int days, DaySum sum) {}

  /** Each day of the week that lies between the days, both inclusive, Monday first. */
  public List<Weekday> weekdays(LocalDate from, LocalDate to) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> weekday(day, from, to))
        .filter(weekday -> weekday.days() > 0)
        .toList();
  }

  private Weekday weekday(DayOfWeek day, LocalDate from, LocalDate to) {
    var count = 0;
    var sum = DaySum.NONE;
    var ahead = Math.floorMod(day.getValue() - from.getDayOfWeek().getValue(), 7);
    for (var each = from.plusDays(ahead); !each.isAfter(to); each = each.plusWeeks(1)) {
      count++;
      sum = sum.plus(days.getOrDefault(each, DaySum.NONE));
    }
    return new Weekday(day, count, sum);
  }
}
