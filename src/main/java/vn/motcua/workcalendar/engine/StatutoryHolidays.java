package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Computes the days off of a year by law, where nobody has announced them yet. */
public final class StatutoryHolidays {

  private StatutoryHolidays() {}

  /**
   * The public holidays of the year and the days off in lieu (BLLĐ 2019 Điều 112, 111.3), all
   * marked provisional; never a swap, since swaps are decided, not computed.
   *
   * @param weeklyRest the ordinary weekly rest days of the country
   */
  public static Map<LocalDate, SpecialDay> of(
      int year, List<HolidayRule> rules, Predicate<LocalDate> weeklyRest) {
    SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();
    for (var rule : rules) {
      var date = rule.date(year);
      if (rule.covers(date)) {
        enter(days, rule, first(rule, date, weeklyRest));
      }
    }
    compensate(days, weeklyRest);
    return Map.copyOf(days);
  }

  private static void enter(Map<LocalDate, SpecialDay> days, HolidayRule rule, LocalDate first) {
    for (var i = 0; i < rule.days(); i++) {
      var on = first.plusDays(i);
      days.putIfAbsent(on, special(on, SpecialKind.HOLIDAY, rule.name()));
    }
  }

  /** Điều 112.3: the Prime Minister chooses each year; until then, the longest unbroken rest. */
  private static LocalDate first(
      HolidayRule rule, LocalDate date, Predicate<LocalDate> weeklyRest) {
    var best = date;
    var bestLength = 0L;
    for (int offset : rule.firstOffsets()) {
      var candidate = date.plusDays(offset);
      var length = unbrokenRest(candidate, rule, weeklyRest);
      if (length > bestLength) {
        best = candidate;
        bestLength = length;
      }
    }
    return best;
  }

  private static long unbrokenRest(
      LocalDate first, HolidayRule rule, Predicate<LocalDate> weeklyRest) {
    SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();
    enter(days, rule, first);
    compensate(days, weeklyRest);
    var start = first;
    while (weeklyRest.test(start.minusDays(1))) {
      start = start.minusDays(1);
    }
    var end = first;
    while (days.containsKey(end) || weeklyRest.test(end)) {
      end = end.plusDays(1);
    }
    return end.toEpochDay() - start.toEpochDay();
  }

  /** Điều 111.3: a holiday on a weekly rest day gives the next working day off. */
  private static void compensate(
      SortedMap<LocalDate, SpecialDay> days, Predicate<LocalDate> weeklyRest) {
    for (var holiday : List.copyOf(days.values())) {
      if (weeklyRest.test(holiday.on())) {
        var next = holiday.on().plusDays(1);
        while (weeklyRest.test(next) || days.containsKey(next)) {
          next = next.plusDays(1);
        }
        days.put(next, special(next, SpecialKind.COMPENSATORY, "Nghỉ bù " + holiday.name()));
      }
    }
  }

  private static SpecialDay special(LocalDate on, SpecialKind kind, String name) {
    return new SpecialDay(0, on, kind, name, true, true);
  }
}
