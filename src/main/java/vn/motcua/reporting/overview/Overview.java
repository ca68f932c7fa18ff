package vn.motcua.reporting.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;

/**
 * How an agency, those below it or one officer stand.
 *
 * @param period what it is about, no further than today
 * @param officer account of the only one meant; null = all
 * @param received in the period and carried over
 * @param overdue of those in hand at the end of the period
 * @param fields where anything ended, by name
 * @param late those late for longest
 * @param soonUntil the last day of what is due soon; null when the period is over
 * @param soon the first of each day that are due soon
 * @param workers of one agency; empty for several and for one officer
 * @param agencies the one with most overdue first; empty for one agency and for one officer
 * @param months the statutory months up to the end of the period, cut off there
 * @param names of the officers above
 * @param complete whether everything committed before is counted
 */
public record Overview(
    Scope scope,
    Period period,
    @Nullable Long officer,
    Instant asOf,
    long received,
    long inHand,
    long overdue,
    DaySum sum,
    List<FieldSum> fields,
    List<Task> late,
    @Nullable LocalDate soonUntil,
    List<Task> soon,
    List<Worker> workers,
    List<AgencySum> agencies,
    List<Series.Weekday> weekdays,
    List<Month> months,
    Map<Long, String> names,
    boolean complete) {

  public Overview {
    fields = List.copyOf(fields);
    late = List.copyOf(late);
    soon = List.copyOf(soon);
    workers = List.copyOf(workers);
    agencies = List.copyOf(agencies);
    weekdays = List.copyOf(weekdays);
    months = List.copyOf(months);
    names = Map.copyOf(names);
  }

  /**
   * A statutory month.
   *
   * @param period its days that are shown
   */
  public record Month(Period month, Period period, DaySum sum) {}

  /** How many are due soon, shown or not. */
  public long dueSoon() {
    var ofDays = new HashMap<@Nullable LocalDate, Long>();
    soon.forEach(task -> ofDays.put(task.dueOn(), task.ofDay()));
    return ofDays.values().stream().mapToLong(Long::longValue).sum();
  }
}
