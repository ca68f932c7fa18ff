package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one level – the country, a province, a commune – has entered itself.
 *
 * @param scope the agency, 0 = the country
 * @param announcedYears years whose days off it has entered or confirmed completely
 */
public record ScopeRules(
    long scope,
    List<Week> weeks,
    Map<LocalDate, SpecialDay> specialDays,
    List<CutOff> cutOffs,
    Set<Integer> announcedYears) {

  public ScopeRules {
    weeks = weeks.stream().sorted(Comparator.comparing(Week::validFrom).reversed()).toList();
    specialDays = Map.copyOf(specialDays);
    cutOffs = cutOffs.stream().sorted(Comparator.comparing(CutOff::validFrom).reversed()).toList();
    announcedYears = Set.copyOf(announcedYears);
  }

  /** Of a level that announced no year. */
  public ScopeRules(
      long scope, List<Week> weeks, Map<LocalDate, SpecialDay> specialDays, List<CutOff> cutOffs) {
    this(scope, weeks, specialDays, cutOffs, Set.of());
  }

  Optional<Week> week(LocalDate day) {
    return weeks.stream().filter(week -> week.covers(day)).findFirst();
  }

  Optional<CutOff> cutOff(LocalDate day) {
    return cutOffs.stream().filter(cutOff -> !day.isBefore(cutOff.validFrom())).findFirst();
  }
}
