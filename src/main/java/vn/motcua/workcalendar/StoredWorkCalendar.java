package vn.motcua.workcalendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.engine.DeadlineArithmetic;
import vn.motcua.workcalendar.engine.LocalMinute;
import vn.motcua.workcalendar.engine.PausedSpan;
import vn.motcua.workcalendar.store.Calendars;

/** Asks the arithmetic about the calendars that agencies have entered. */
@Component
class StoredWorkCalendar implements WorkCalendar {

  private final Calendars calendars;
  private final Clock clock;

  StoredWorkCalendar(Calendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public Deadline deadline(long agencyId, Instant receivedAt, TimeLimit limit, List<Pause> pauses) {
    return DeadlineArithmetic.deadline(
        calendars.of(agencyId),
        LocalMinute.of(receivedAt),
        limit,
        pauses.stream().map(this::span).toList());
  }

  @Override
  public WorkingTime between(long agencyId, Instant from, Instant to) {
    var calendar = calendars.of(agencyId);
    return new WorkingTime(
        calendar.openMinutes(LocalMinute.of(from), LocalMinute.of(to)),
        calendar.week(Vietnam.date(from)).minutesPerDay());
  }

  @Override
  public List<Long> stretches(long agencyId, List<Instant> moments) {
    return calendars
        .of(agencyId)
        .openStretches(moments.stream().mapToLong(LocalMinute::of).toArray());
  }

  @Override
  public boolean isWorkingDay(long agencyId, LocalDate day) {
    return calendars.of(agencyId).day(day).working();
  }

  @Override
  public LocalDate plusWorkingDays(long agencyId, LocalDate day, int n) {
    return calendars.of(agencyId).plusWorkingDays(day, n);
  }

  @Override
  public Instant closing(long agencyId, LocalDate workingDay) {
    return LocalMinute.instant(calendars.of(agencyId).closing(workingDay));
  }

  @Override
  public LocalTime cutOff(long agencyId, LocalDate day) {
    return LocalTime.ofSecondOfDay(calendars.of(agencyId).cutOff(day).minuteOfDay() * 60L);
  }

  @Override
  public String noteOn(long agencyId, LocalDate day) {
    return calendars.of(agencyId).day(day).note();
  }

  @Override
  public List<OpenHours> openHours(long agencyId, LocalDate day) {
    return calendars.of(agencyId).day(day).shifts().stream()
        .map(shift -> new OpenHours(shift.opens(), shift.closes()))
        .toList();
  }

  @Override
  public Opening opening(long agencyId, Instant at) {
    var calendar = calendars.of(agencyId);
    var minute = LocalMinute.of(at);
    var today = calendar.day(Vietnam.date(at));
    var next = calendar.nextOpening(minute);
    var open = next == minute;
    return new Opening(
        open,
        today.shifts().stream().map(shift -> shift.opens() + "–" + shift.closes()).toList(),
        LocalMinute.instant(open ? calendar.nextClosing(minute) : next),
        today.note());
  }

  /** An open pause lasts until now; one that has not begun yet is empty. */
  private PausedSpan span(Pause pause) {
    var from = LocalMinute.of(pause.from());
    var to =
        pause.to() == null
            ? Math.max(from, LocalMinute.of(clock.instant()))
            : LocalMinute.of(pause.to());
    return new PausedSpan(from, to);
  }
}
