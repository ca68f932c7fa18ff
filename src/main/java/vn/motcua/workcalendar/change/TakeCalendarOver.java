package vn.motcua.workcalendar.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.store.CalendarChangeStore;
import vn.motcua.workcalendar.store.Calendars;
import vn.motcua.workcalendar.store.TakenOverEntries;

/**
 * Lets an agency go on with what a predecessor had entered for itself: closures and swaps from its
 * own first day on, hours and cut-offs still in force. Its own calendar goes before: who has
 * entered anything takes nothing over.
 */
@UseCase
public class TakeCalendarOver {

  private final ManagedCalendars managed;
  private final Organisation organisation;
  private final CalendarChangeStore store;
  private final TakenOverEntries entries;
  private final Calendars calendars;
  private final AuditTrail audit;
  private final Clock clock;

  TakeCalendarOver(
      ManagedCalendars managed,
      Organisation organisation,
      CalendarChangeStore store,
      TakenOverEntries entries,
      Calendars calendars,
      AuditTrail audit,
      Clock clock) {
    this.managed = managed;
    this.organisation = organisation;
    this.store = store;
    this.entries = entries;
    this.calendars = calendars;
    this.audit = audit;
    this.clock = clock;
  }

  /** A calendar that may be taken over, and how many of its entries apply from that day on. */
  public record Offer(Agency from, int entries) {}

  /** What the agency may take over; empty when it has entries of its own. */
  public List<Offer> offers(Agency agency) {
    return hasOwn(agency)
        ? List.of()
        : offers(organisation.predecessors(agency.id()), agency.validFrom());
  }

  /** Of these, the calendars with entries that apply on that day or later. */
  public List<Offer> offers(List<Agency> predecessors, LocalDate on) {
    return predecessors.stream()
        .map(from -> new Offer(from, applying(from.id(), on)))
        .filter(offer -> offer.entries() > 0)
        .toList();
  }

  /**
   * @param fromId a predecessor whose calendar is offered; else refused
   */
  @Transactional
  public void handle(Actor actor, long agencyId, long fromId, Ground ground) {
    var agency = managed.get(actor, agencyId);
    var findings = new ArrayList<Finding>();
    ground.check(findings);
    var offer = offers(agency).stream().filter(each -> each.from().id() == fromId).findFirst();
    if (offer.isEmpty()) {
      findings.add(Finding.of("from", CalendarRefusal.CALENDAR_NOT_OFFERED));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    take(actor, agency, offer.orElseThrow(), ground);
  }

  /** Takes it over as part of the act by which the agency begins. */
  void take(Actor actor, Agency agency, Offer offer, Ground ground) {
    var on = agency.validFrom();
    var decision =
        store.decide(
            actor,
            clock.instant(),
            agency.id(),
            DecisionAct.TAKEN_OVER,
            offer.from().name(),
            on,
            null,
            ground);
    entries.copy(decision, offer.from().id(), agency.id(), on);
    calendars.forget();
    audit.append(
        actor,
        new SubjectRef("calendar", Long.toString(agency.id())),
        "calendar-taken-over",
        Map.of(
            "from", offer.from().id(),
            "entries", offer.entries(),
            "on", on.toString(),
            "document", ground.document()));
  }

  private boolean hasOwn(Agency agency) {
    return Arrays.stream(EntryKind.values())
        .anyMatch(kind -> !store.own(agency.id(), kind).isEmpty());
  }

  private int applying(long agencyId, LocalDate on) {
    return Math.toIntExact(
        Arrays.stream(EntryKind.values())
            .flatMap(kind -> store.own(agencyId, kind).stream())
            .filter(entry -> entry.lastOn() == null || !lastOn(entry).isBefore(on))
            .count());
  }

  private static LocalDate lastOn(OwnEntry entry) {
    return Objects.requireNonNull(entry.lastOn());
  }
}
