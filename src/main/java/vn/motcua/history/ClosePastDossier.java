package vn.motcua.history;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.history.model.Moment;
import vn.motcua.history.model.PastDossier.Care;
import vn.motcua.history.model.PastDossier.Ending;
import vn.motcua.history.model.PastOutcome;
import vn.motcua.history.model.Worked;
import vn.motcua.history.store.OpenPast;
import vn.motcua.history.store.PastClosing;
import vn.motcua.history.store.PastStore;
import vn.motcua.history.store.PastTurn;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.workcalendar.WorkCalendar;

/** Says of a past dossier in hand that it was handled, where no later file will. */
@UseCase
public class ClosePastDossier {

  private static final int LONGEST_NOTE = 500;

  private final PastDossiers pasts;
  private final PastTurn turn;
  private final PastStore store;
  private final WorkCalendar calendar;
  private final ApplicationEventPublisher events;
  private final AuditTrail audit;
  private final Clock clock;

  ClosePastDossier(
      PastDossiers pasts,
      PastTurn turn,
      PastStore store,
      WorkCalendar calendar,
      ApplicationEventPublisher events,
      AuditTrail audit,
      Clock clock) {
    this.pasts = pasts;
    this.turn = turn;
    this.store = store;
    this.calendar = calendar;
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What somebody says of its end.
   *
   * @param on day of the end of handling, as typed
   * @param time of that day as typed, {@code 15:30}; empty = unknown
   * @param outcome name of a {@link PastOutcome}
   */
  public record Said(String on, String time, String outcome, String note) {}

  @Transactional
  public void handle(Actor actor, String code, Said said) {
    pasts.require(actor, Permission.HISTORY_IMPORT, pasts.get(actor, code));
    turn.take();
    var open = store.open(List.of(code));
    if (open.isEmpty()) {
      throw new Refused(HistoryRefusal.PAST_ALREADY_CLOSED);
    }
    var past = open.getFirst();
    var ending = read(past, said);
    var now = clock.instant();
    events.publishEvent(new PastDossiersLeaving(past.id(), past.id()));
    store.close(
        List.of(
            new PastClosing(
                past,
                ending,
                new Care(0, false, null, null, null),
                actor,
                now,
                null,
                null,
                Text.clean(said.note()))));
    events.publishEvent(new PastDossiersStored(past.id(), past.id()));
    audit.append(
        actor,
        new SubjectRef("history", code),
        "past-dossier-closed",
        Map.of("outcome", ending.outcome().name(), "closedAt", said.on() + " " + said.time()));
  }

  private Ending read(OpenPast past, Said said) {
    var findings = new ArrayList<Finding>();
    var closedAt = closedAt(past, said, findings);
    var outcome = outcome(said);
    if (outcome.isEmpty()) {
      findings.add(Finding.of("outcome", HistoryRefusal.PAST_OUTCOME_MISSING));
    }
    if (Text.clean(said.note()).length() > LONGEST_NOTE) {
      findings.add(Finding.of("note", HistoryRefusal.PAST_TEXT_TOO_LONG, LONGEST_NOTE));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new Ending(
        closedAt,
        Moment.NONE,
        outcome.orElseThrow(),
        Worked.minutes(calendar, past.agencyId(), past.receivedAt(), closedAt));
  }

  private long closedAt(OpenPast past, Said said, List<Finding> findings) {
    var day = TypedDate.read(said.on());
    var time = time(said.time());
    if (day.isEmpty()) {
      findings.add(Finding.of("on", HistoryRefusal.PAST_DAY_MISSING));
    }
    if (time.isEmpty()) {
      findings.add(Finding.of("time", HistoryRefusal.PAST_TIME_UNREADABLE));
    }
    if (day.isEmpty() || time.isEmpty()) {
      return Moment.NONE;
    }
    var closedAt = Moment.of(day.get().atTime(time.get()));
    if (closedAt > Moment.of(clock.instant())) {
      findings.add(Finding.of("on", HistoryRefusal.PAST_DAY_LATER));
    }
    var tooEarly =
        Moment.isDayAlone(closedAt) || Moment.isDayAlone(past.receivedAt())
            ? Moment.day(closedAt) < Moment.day(past.receivedAt())
            : closedAt < past.receivedAt();
    if (tooEarly) {
      findings.add(Finding.of("on", HistoryRefusal.PAST_DAY_BEFORE_RECEIPT));
    }
    return closedAt;
  }

  /** Midnight when none was typed; empty when it cannot be read. */
  private static Optional<LocalTime> time(String typed) {
    var text = Text.clean(typed);
    if (text.isEmpty()) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    var parts = text.split(":");
    if (parts.length != 2 || !text.matches("\\d{1,2}:\\d{2}")) {
      return Optional.empty();
    }
    var hour = Integer.parseInt(parts[0]);
    var minute = Integer.parseInt(parts[1]);
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  private static Optional<PastOutcome> outcome(Said said) {
    for (var outcome : PastOutcome.values()) {
      if (outcome.name().equals(said.outcome())) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }
}
