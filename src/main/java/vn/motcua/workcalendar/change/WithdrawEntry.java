package vn.motcua.workcalendar.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.store.CalendarChangeStore;
import vn.motcua.workcalendar.store.Calendars;

/** Takes back what an agency entered; what it inherits applies again. The row stays, ended. */
@UseCase
public class WithdrawEntry {

  private final ManagedCalendars managed;
  private final CalendarChangeStore store;
  private final Calendars calendars;
  private final AuditTrail audit;
  private final Clock clock;

  WithdrawEntry(
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

  /** The entry of that agency, for whoever may take it back. */
  public OwnEntry find(Actor actor, long agencyId, EntryKind kind, LocalDate firstOn) {
    managed.get(actor, agencyId);
    return store.own(agencyId, kind).stream()
        .filter(entry -> entry.firstOn().equals(firstOn))
        .findFirst()
        .orElseThrow(() -> new NotVisible("entry of " + firstOn + " of calendar " + agencyId));
  }

  @Transactional
  public void handle(Actor actor, long agencyId, EntryKind kind, LocalDate firstOn, Ground ground) {
    var entry = find(actor, agencyId, kind, firstOn);
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
            kind.withdrawn(),
            entry.subject(),
            entry.firstOn(),
            entry.lastOn(),
            ground);
    if (!store.end(decision, kind, entry.id())) {
      throw new Refused(CalendarRefusal.CALENDAR_WITHDRAWN_ALREADY);
    }
    calendars.forget();
    var details = new HashMap<String, Object>();
    details.put("firstOn", entry.firstOn());
    details.put("document", ground.document());
    audit.append(
        actor,
        new SubjectRef("calendar", Long.toString(agencyId)),
        "calendar-entry-withdrawn",
        details);
  }
}
