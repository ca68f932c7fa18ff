package vn.motcua.workcalendar.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.engine.Day;
import vn.motcua.workcalendar.engine.SpecialDay;
import vn.motcua.workcalendar.engine.SpecialKind;
import vn.motcua.workcalendar.store.CalendarChangeStore;
import vn.motcua.workcalendar.store.Calendars;

/**
 * Confirms the days off of a year for a province once they are announced: each provisional day is
 * taken over or dropped, and nothing of the year is computed any more.
 */
@UseCase
public class ConfirmYear {

  private final ManagedCalendars managed;
  private final CalendarChangeStore store;
  private final Calendars calendars;
  private final AuditTrail audit;
  private final Clock clock;

  ConfirmYear(
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

  /** The days of the year that are not certain yet; empty when there is nothing to confirm. */
  public List<SpecialDay> provisional(long agencyId, int year) {
    return calendars.of(agencyId).days(year).stream()
        .map(Day::special)
        .filter(Objects::nonNull)
        .filter(SpecialDay::provisional)
        .toList();
  }

  /**
   * @param kept of the provisional days those that were announced; the others become ordinary days
   */
  @Transactional
  public void handle(Actor actor, long agencyId, int year, Set<LocalDate> kept, Ground ground) {
    var agency = managed.get(actor, agencyId);
    if (agency.level() != AgencyLevel.PROVINCE) {
      throw new NotVisible("years are confirmed by provinces");
    }
    var findings = new ArrayList<Finding>();
    ground.check(findings);
    var days = provisional(agencyId, year);
    if (days.isEmpty() && calendars.of(agencyId).isAnnounced(year)) {
      findings.add(Finding.of("", CalendarRefusal.CALENDAR_YEAR_CONFIRMED, Integer.toString(year)));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var decision =
        store.decide(
            actor,
            clock.instant(),
            agencyId,
            DecisionAct.YEAR_CONFIRMED,
            Integer.toString(year),
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            ground);
    days.forEach(day -> take(decision, agencyId, day, kept.contains(day.on()), ground));
    store.announce(decision, agencyId, year, ground);
    calendars.forget();
    audit.append(
        actor,
        new SubjectRef("calendar", Long.toString(agencyId)),
        "calendar-year-confirmed",
        Map.of("year", Integer.toString(year), "document", ground.document()));
  }

  /** A computed day that was not announced needs no row: nothing is computed from now on. */
  private void take(long decision, long agencyId, SpecialDay day, boolean kept, Ground ground) {
    if (kept) {
      store.enterDay(decision, agencyId, day.on(), day.kind(), day.name(), ground);
    } else if (!day.computed()) {
      store.enterDay(decision, agencyId, day.on(), SpecialKind.ORDINARY, day.name(), ground);
    }
  }
}
