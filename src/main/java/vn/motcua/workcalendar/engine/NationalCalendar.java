package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The country's own level: what was announced, and what the law says for the other years. */
public final class NationalCalendar {

  private final ScopeRules announced;
  private final Set<Integer> announcedYears;
  private final List<HolidayRule> rules;
  private final Map<Integer, Map<LocalDate, SpecialDay>> computed = new ConcurrentHashMap<>();

  /**
   * @param announcedYears years whose days off are entered completely; nothing is computed for them
   */
  public NationalCalendar(
      ScopeRules announced, Set<Integer> announcedYears, List<HolidayRule> rules) {
    this.announced = announced;
    this.announcedYears = Set.copyOf(announcedYears);
    this.rules = List.copyOf(rules);
  }

  ScopeRules announced() {
    return announced;
  }

  public boolean isAnnounced(int year) {
    return announcedYears.contains(year);
  }

  Optional<SpecialDay> computed(LocalDate day) {
    if (isAnnounced(day.getYear())) {
      return Optional.empty();
    }
    return Optional.ofNullable(computed.computeIfAbsent(day.getYear(), this::compute).get(day));
  }

  private Map<LocalDate, SpecialDay> compute(int year) {
    return StatutoryHolidays.of(
        year,
        rules,
        day -> announced.week(day).map(week -> !week.counts(day.getDayOfWeek())).orElse(false));
  }
}
