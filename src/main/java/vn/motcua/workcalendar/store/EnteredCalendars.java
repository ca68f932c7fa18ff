package vn.motcua.workcalendar.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.motcua.workcalendar.engine.AgencyCalendar;
import vn.motcua.workcalendar.engine.CutOff;
import vn.motcua.workcalendar.engine.HolidayRule;
import vn.motcua.workcalendar.engine.NationalCalendar;
import vn.motcua.workcalendar.engine.ScopeRules;
import vn.motcua.workcalendar.engine.SpecialDay;
import vn.motcua.workcalendar.engine.Week;

/**
 * One state of everything entered. Agencies that inherit the same things share one calendar, so
 * that a country of thousands of units keeps few of them.
 */
final class EnteredCalendars {

  private static final long COUNTRY = 0;

  private final Map<Long, ScopeRules> local;
  private final NationalCalendar national;
  private final Map<Long, AgencyCalendar> byAgency = new ConcurrentHashMap<>();
  private final Map<List<Long>, AgencyCalendar> byLevels = new ConcurrentHashMap<>();

  private EnteredCalendars(Map<Long, ScopeRules> local, NationalCalendar national) {
    this.local = local;
    this.national = national;
  }

  static EnteredCalendars of(
      List<Week> weeks,
      List<SpecialDay> specialDays,
      List<CutOff> cutOffs,
      Map<Long, Set<Integer>> announcedYears,
      List<HolidayRule> rules) {
    var weeksOf = weeks.stream().collect(Collectors.groupingBy(Week::scope));
    var cutOffsOf = cutOffs.stream().collect(Collectors.groupingBy(CutOff::scope));
    Map<Long, Map<LocalDate, SpecialDay>> daysOf =
        specialDays.stream()
            .collect(
                Collectors.groupingBy(
                    SpecialDay::scope, Collectors.toMap(SpecialDay::on, Function.identity())));
    var scopes = new TreeSet<>(Set.of(COUNTRY));
    scopes.addAll(weeksOf.keySet());
    scopes.addAll(cutOffsOf.keySet());
    scopes.addAll(daysOf.keySet());
    scopes.addAll(announcedYears.keySet());
    var all =
        scopes.stream()
            .map(
                scope ->
                    new ScopeRules(
                        scope,
                        weeksOf.getOrDefault(scope, List.of()),
                        daysOf.getOrDefault(scope, Map.of()),
                        cutOffsOf.getOrDefault(scope, List.of()),
                        announcedYears.getOrDefault(scope, Set.of())))
            .collect(Collectors.toMap(ScopeRules::scope, Function.identity()));
    var country = all.remove(COUNTRY);
    return new EnteredCalendars(
        Map.copyOf(all),
        new NationalCalendar(country, announcedYears.getOrDefault(COUNTRY, Set.of()), rules));
  }

  /**
   * @param path answers the hierarchy path of an agency, {@code /1/20/}
   */
  AgencyCalendar of(long agencyId, LongFunction<String> path) {
    var known = byAgency.get(agencyId);
    if (known != null) {
      return known;
    }
    var levels = levelsWithEntries(path.apply(agencyId));
    var calendar = byLevels.computeIfAbsent(levels, this::make);
    byAgency.put(agencyId, calendar);
    return calendar;
  }

  /** Ids on the path that have entered something, the nearest first. */
  private List<Long> levelsWithEntries(String path) {
    var levels =
        Arrays.stream(path.split("/"))
            .filter(id -> !id.isEmpty())
            .map(Long::valueOf)
            .filter(local::containsKey)
            .collect(Collectors.toCollection(ArrayList::new));
    return List.copyOf(levels.reversed());
  }

  private AgencyCalendar make(List<Long> levels) {
    return new AgencyCalendar(levels.stream().map(local::get).toList(), national);
  }
}
