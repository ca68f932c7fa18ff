package vn.motcua.workcalendar.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.store.CalendarChangeStore;
import vn.motcua.workcalendar.store.Calendars;

/**
 * Enters holidays, days in lieu, swaps and closures for an agency and all below it. A day already
 * entered is replaced, and its history kept. No due date moves by itself.
 */
@UseCase
public class EnterDays {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_BLOCK = 60;

  private final ManagedCalendars managed;
  private final CalendarChangeStore store;
  private final Calendars calendars;
  private final AuditTrail audit;
  private final Clock clock;

  EnterDays(
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

  /** All blocks by one decision: the whole of Tết with its days in lieu and swaps in one go. */
  @Transactional
  public void handle(Actor actor, long agencyId, List<EnteredDays> blocks, Ground ground) {
    var agency = managed.get(actor, agencyId);
    check(agency, blocks, ground);
    var first = blocks.stream().map(EnteredDays::from).min(LocalDate::compareTo).orElseThrow();
    var last = blocks.stream().map(EnteredDays::to).max(LocalDate::compareTo).orElseThrow();
    var decision =
        store.decide(
            actor,
            clock.instant(),
            agencyId,
            DecisionAct.DAYS_ENTERED,
            subject(blocks),
            first,
            last,
            ground);
    for (var block : blocks) {
      for (var day : block.days()) {
        store.enterDay(decision, agencyId, day, block.kind(), name(block), ground);
      }
    }
    calendars.forget();
    audit.append(
        actor,
        new SubjectRef("calendar", Long.toString(agencyId)),
        "calendar-days-entered",
        Map.of("firstOn", first, "lastOn", last, "document", ground.document()));
  }

  private static void check(Agency agency, List<EnteredDays> blocks, Ground ground) {
    var findings = new ArrayList<Finding>();
    if (blocks.isEmpty()) {
      findings.add(Finding.of("from1", CalendarRefusal.CALENDAR_DAYS_MISSING));
    }
    var taken = new HashSet<LocalDate>();
    var line = 0;
    for (var block : blocks) {
      line++;
      check(agency, block, line, findings);
      if (!block.to().isBefore(block.from()) && block.days().size() <= LONGEST_BLOCK) {
        block.days().stream()
            .filter(day -> !taken.add(day))
            .findFirst()
            .ifPresent(twice -> findings.add(twice(twice)));
      }
    }
    ground.check(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  private static void check(Agency agency, EnteredDays block, int line, List<Finding> findings) {
    if (block.to().isBefore(block.from())) {
      findings.add(Finding.of("to" + line, CalendarRefusal.CALENDAR_DAYS_REVERSED));
    } else if (block.from().plusDays(LONGEST_BLOCK).isBefore(block.to().plusDays(1))) {
      findings.add(Finding.of("to" + line, CalendarRefusal.CALENDAR_BLOCK_TOO_LONG, LONGEST_BLOCK));
    }
    if (!ManagedCalendars.kinds(agency).contains(block.kind())) {
      findings.add(Finding.of("kind" + line, CalendarRefusal.CALENDAR_KIND_OF_PROVINCE));
    }
    var name = name(block);
    if (name.isEmpty()) {
      findings.add(Finding.of("name" + line, CalendarRefusal.CALENDAR_NAME_MISSING));
    } else if (name.length() > LONGEST_NAME) {
      findings.add(Finding.of("name" + line, CalendarRefusal.CALENDAR_TEXT_TOO_LONG, LONGEST_NAME));
    }
  }

  private static Finding twice(LocalDate day) {
    return Finding.of("", CalendarRefusal.CALENDAR_DAY_TWICE, Vietnam.show(day));
  }

  private static String name(EnteredDays block) {
    return Text.clean(block.name());
  }

  private static String subject(List<EnteredDays> blocks) {
    return blocks.stream().map(EnterDays::name).distinct().collect(Collectors.joining("; "));
  }
}
