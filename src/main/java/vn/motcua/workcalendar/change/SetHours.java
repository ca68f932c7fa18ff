package vn.motcua.workcalendar.change;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.engine.Shift;
import vn.motcua.workcalendar.store.CalendarChangeStore;
import vn.motcua.workcalendar.store.Calendars;

/** Sets the opening hours of a week, or the same-day cut-off, of an agency from a day on. */
@UseCase
public class SetHours {

  private final ManagedCalendars managed;
  private final CalendarChangeStore store;
  private final Calendars calendars;
  private final AuditTrail audit;
  private final Clock clock;

  SetHours(
      ManagedCalendars managed,
      CalendarChangeStore store,
      Calendars calendars,
      AuditTrail audit,
      Clock clock) {
    this.managed = managed;
    this.store = store;
    this.calendars = calendars;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A week.
   *
   * @param to the last day, inclusive; null = until other hours are set
   * @param shifts in time order; a weekday without any is closed
   * @param counted weekdays that count in limits of working days
   */
  public record Hours(
      LocalDate from,
      @Nullable LocalDate to,
      Map<DayOfWeek, List<Shift>> shifts,
      Set<DayOfWeek> counted) {}

  @Transactional
  public void handle(Actor actor, long agencyId, Hours hours, Ground ground) {
    managed.get(actor, agencyId);
    check(hours, ground);
    var decision =
        store.decide(
            actor,
            clock.instant(),
            agencyId,
            DecisionAct.HOURS_ENTERED,
            subject(hours),
            hours.from(),
            hours.to(),
            ground);
    store.enterWeek(decision, agencyId, hours, ground);
    calendars.forget();
    audit(actor, agencyId, "calendar-hours-entered", hours.from(), hours.to(), ground);
  }

  /** From that day on, what arrives at or after {@code at} is same-day work of the next day. */
  @Transactional
  public void cutOff(Actor actor, long agencyId, LocalDate from, LocalTime at, Ground ground) {
    managed.get(actor, agencyId);
    var findings = new ArrayList<Finding>();
    ground.check(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var decision =
        store.decide(
            actor,
            clock.instant(),
            agencyId,
            DecisionAct.CUT_OFF_ENTERED,
            at.toString(),
            from,
            null,
            ground);
    store.enterCutOff(decision, agencyId, from, at, ground);
    calendars.forget();
    audit(actor, agencyId, "calendar-cut-off-entered", from, null, ground);
  }

  private void audit(
      Actor actor,
      long agencyId,
      String action,
      LocalDate from,
      @Nullable LocalDate to,
      Ground ground) {
    var details = new HashMap<String, Object>();
    details.put("firstOn", from);
    details.put("document", ground.document());
    if (to != null) {
      details.put("lastOn", to);
    }
    audit.append(actor, new SubjectRef("calendar", Long.toString(agencyId)), action, details);
  }

  private static void check(Hours hours, Ground ground) {
    var findings = new ArrayList<Finding>();
    if (hours.to() != null && hours.to().isBefore(hours.from())) {
      findings.add(Finding.of("to", CalendarRefusal.CALENDAR_DAYS_REVERSED));
    }
    if (hours.counted().isEmpty()) {
      findings.add(Finding.of("counted1", CalendarRefusal.CALENDAR_NO_WORKING_DAY));
    }
    for (var weekday : DayOfWeek.values()) {
      var shifts = hours.shifts().getOrDefault(weekday, List.of());
      if (hours.counted().contains(weekday) && shifts.isEmpty()) {
        findings.add(
            Finding.of("opens" + weekday.getValue(), CalendarRefusal.CALENDAR_WORKING_DAY_CLOSED));
      }
      if (shifts.size() == 2 && shifts.getFirst().to() > shifts.getLast().from()) {
        findings.add(
            Finding.of("opens" + weekday.getValue(), CalendarRefusal.CALENDAR_HOURS_OVERLAP));
      }
    }
    ground.check(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  /** {@code T2 07:00–11:30, 13:30–17:00; T3 …}, for the history. */
  private static String subject(Hours hours) {
    var parts = new ArrayList<String>();
    for (var weekday : DayOfWeek.values()) {
      var shifts = hours.shifts().getOrDefault(weekday, List.of());
      if (!shifts.isEmpty()) {
        var name = weekday == DayOfWeek.SUNDAY ? "CN" : "T" + (weekday.getValue() + 1);
        parts.add(
            name
                + " "
                + String.join(
                    ", ",
                    shifts.stream().map(shift -> shift.opens() + "–" + shift.closes()).toList()));
      }
    }
    return String.join("; ", parts);
  }
}
