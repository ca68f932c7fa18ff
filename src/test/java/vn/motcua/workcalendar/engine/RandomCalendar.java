package vn.motcua.workcalendar.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A commune below a province below the country, with hours, Saturday mornings, cut-offs, closures
 * and swaps drawn at random; as raw rows for the oracle and as the engine's calendar.
 *
 * @param levels nearest first, the country last
 */
public record RandomCalendar(List<ScopeRules> levels, NationalCalendar national) {

  public static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  public static final int DAYS = 17 * 365;

  public static RandomCalendar draw(RandomGenerator random, NationalCalendar national) {
    return new RandomCalendar(
        List.of(level(200, random), level(100, random), national.announced()), national);
  }

  public AgencyCalendar calendar() {
    return new AgencyCalendar(levels.subList(0, 2), national);
  }

  private static ScopeRules level(long scope, RandomGenerator random) {
    var weeks =
        random.nextInt(3) == 0
            ? List.<Week>of()
            : List.of(week(scope, random, FIRST), week(scope, random, day(random)));
    var days = new HashMap<LocalDate, SpecialDay>();
    for (var i = random.nextInt(400); i > 0; i--) {
      var on = day(random);
      var kinds = SpecialKind.values();
      var kind = kinds[random.nextInt(kinds.length)];
      days.put(on, new SpecialDay(scope, on, kind, kind.name() + " " + i, false, false));
    }
    var cutOffs =
        random.nextBoolean()
            ? List.<CutOff>of()
            : List.of(new CutOff(scope, day(random), 12 * 60 + random.nextInt(360)));
    return new ScopeRules(scope, weeks, days, cutOffs);
  }

  private static Week week(long scope, RandomGenerator random, LocalDate from) {
    Map<DayOfWeek, List<Shift>> shifts = new EnumMap<>(DayOfWeek.class);
    var counted = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    var morning = 6 * 60 + random.nextInt(150);
    var noon = 10 * 60 + 30 + random.nextInt(90);
    var afternoon = 13 * 60 + random.nextInt(60);
    var evening = 16 * 60 + random.nextInt(90);
    counted.forEach(
        day -> shifts.put(day, List.of(new Shift(morning, noon), new Shift(afternoon, evening))));
    if (random.nextBoolean()) {
      shifts.put(DayOfWeek.SATURDAY, List.of(new Shift(morning, noon)));
      if (random.nextBoolean()) {
        counted.add(DayOfWeek.SATURDAY);
      }
    }
    if (random.nextInt(4) == 0) {
      counted.remove(DayOfWeek.WEDNESDAY);
    }
    var to = random.nextInt(4) == 0 ? from.plusDays(random.nextInt(500)) : null;
    return new Week(scope, from, to, shifts, counted);
  }

  private static LocalDate day(RandomGenerator random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }
}
