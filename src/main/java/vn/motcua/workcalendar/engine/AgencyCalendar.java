package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working days and hours of an agency, each year laid out when it is first asked for. Immutable
 * to its users and safe for many threads.
 */
public final class AgencyCalendar {

  public static final int FIRST_YEAR = 2000;
  public static final int LAST_YEAR = 2199;

  private final List<ScopeRules> nearestFirst;
  private final NationalCalendar national;
  private final AtomicReferenceArray<@Nullable CalendarYear> years =
      new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

  /**
   * @param local what the agency and the levels above it have entered, the nearest first
   */
  public AgencyCalendar(List<ScopeRules> local, NationalCalendar national) {
    this.nearestFirst = Stream.concat(local.stream(), Stream.of(national.announced())).toList();
    this.national = national;
  }

  /** That day; years outside {@link #FIRST_YEAR}–{@link #LAST_YEAR} are refused. */
  public Day day(LocalDate on) {
    return calendarYear(on.getYear()).day(on);
  }

  /** All days of the year in order. */
  public List<Day> days(int year) {
    return calendarYear(year).days();
  }

  public boolean isAnnounced(int year) {
    return national.isAnnounced(year)
        || nearestFirst.stream().anyMatch(rules -> rules.announcedYears().contains(year));
  }

  /** The week in force on that day: the nearest level's own, else inherited. */
  public Week week(LocalDate day) {
    return nearest(rules -> rules.week(day))
        .orElseThrow(() -> new IllegalStateException("No working hours on " + day));
  }

  /** The same-day cut-off in force on that day. */
  public CutOff cutOff(LocalDate day) {
    return nearest(rules -> rules.cutOff(day))
        .orElseThrow(() -> new IllegalStateException("No cut-off on " + day));
  }

  /** That minute if the office is open then, else the minute it next opens. */
  public long nextOpening(long minute) {
    var date = LocalMinute.date(minute);
    var minuteOfDay = LocalMinute.minuteOfDay(minute);
    for (var shift : day(date).shifts()) {
      if (minuteOfDay < shift.to()) {
        return LocalMinute.of(date, Math.max(minuteOfDay, shift.from()));
      }
    }
    var next = date.plusDays(1);
    while (!day(next).isOpen()) {
      next = next.plusDays(1);
    }
    return LocalMinute.of(next, day(next).shifts().getFirst().from());
  }

  /** The minute at which the office, open at this one, closes next: at noon or in the evening. */
  public long nextClosing(long openMinute) {
    var date = LocalMinute.date(openMinute);
    return day(date).shifts().stream()
        .map(shift -> LocalMinute.of(date, shift.to()))
        .filter(closing -> closing > openMinute)
        .findFirst()
        .orElseThrow();
  }

  /** Open minutes from one moment to another; negative when {@code to} is earlier. */
  public long openMinutes(long from, long to) {
    if (to < from) {
      return -openMinutes(to, from);
    }
    var first = LocalMinute.date(from);
    var last = LocalMinute.date(to);
    var sum = opened(last, to) - opened(first, from);
    for (var year = first.getYear(); year < last.getYear(); year++) {
      sum += calendarYear(year).openMinutes();
    }
    return sum;
  }

  /** Open minutes from each moment to the next, one fewer than moments. */
  public List<Long> openStretches(long... moments) {
    return IntStream.range(1, moments.length)
        .mapToObj(i -> openMinutes(moments[i - 1], moments[i]))
        .toList();
  }

  /** The n-th working day after (n &gt; 0) or before (n &lt; 0) that day; itself for 0. */
  public LocalDate plusWorkingDays(LocalDate day, int n) {
    var step = Integer.signum(n);
    var current = day;
    for (var left = Math.abs(n); left > 0; ) {
      current = current.plusDays(step);
      if (day(current).working()) {
        left--;
      }
    }
    return current;
  }

  /** The minute at which that open day ends. */
  public long closing(LocalDate day) {
    return LocalMinute.of(day, day(day).closing());
  }

  private long opened(LocalDate day, long minute) {
    return calendarYear(day.getYear()).openMinutesBefore(day, LocalMinute.minuteOfDay(minute));
  }

  private CalendarYear calendarYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("No calendar for " + year);
    }
    var known = years.get(year - FIRST_YEAR);
    if (known != null) {
      return known;
    }
    var made = new CalendarYear(year, this::resolve);
    years.set(year - FIRST_YEAR, made);
    return made;
  }

  private Day resolve(LocalDate on) {
    var special =
        nearest(rules -> Optional.ofNullable(rules.specialDays().get(on)))
            .or(() -> isAnnounced(on.getYear()) ? Optional.empty() : national.computed(on))
            .orElse(null);
    var week = week(on);
    var weekday = on.getDayOfWeek();
    var provisional = special == null ? !isAnnounced(on.getYear()) : special.provisional();
    return switch (special == null ? SpecialKind.ORDINARY : special.kind()) {
      case ORDINARY -> new Day(on, week.on(weekday), week.counts(weekday), special, provisional);
      case SWAPPED_WORKING -> new Day(on, week.ordinary(), true, special, provisional);
      case HOLIDAY, COMPENSATORY, SWAPPED_OFF, LOCAL_CLOSURE ->
          new Day(on, List.of(), false, special, provisional);
    };
  }

  private <T> Optional<T> nearest(Function<ScopeRules, Optional<T>> question) {
    for (var rules : nearestFirst) {
      var answer = question.apply(rules);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }
}
