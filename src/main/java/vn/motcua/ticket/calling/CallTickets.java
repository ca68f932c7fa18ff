package vn.motcua.ticket.calling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.TicketRefusal;
import vn.motcua.ticket.TicketSettings;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.State;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.store.CallStore;
import vn.motcua.ticket.store.SetupStore;

/** A counter calls whoever is next, and says what became of them. */
@UseCase
public class CallTickets {

  private static final Duration NEXT_TO = Duration.ofNanos(1_000);

  private final SetupStore setup;
  private final CallStore store;
  private final LegalSettings settings;
  private final Clock clock;

  CallTickets(SetupStore setup, CallStore store, LegalSettings settings, Clock clock) {
    this.setup = setup;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The next one; whoever was being served is done with. Two counters at once never get the same.
   *
   * @return empty when nobody waits for what the counter serves
   */
  @Transactional
  public Optional<Ticket> next(Actor actor, long counterId) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    var counter = counter(actor, counterId, now);
    store.closeDaysBefore(actor.agencyId(), today);
    store.servedBy(actor.accountId()).ifPresent(ticket -> end(ticket, State.DONE, now));
    var first = settings.at(TicketSettings.PRIORITY_FIRST, counter.agencyPath(), today);
    var next = store.next(counter, today, first, now);
    next.ifPresent(ticket -> call(actor, counter, ticket, now));
    return next;
  }

  private void call(Actor actor, Counter counter, Ticket ticket, Instant now) {
    try {
      if (!store.call(ticket, counter.id(), actor.accountId(), now)) {
        throw new StaleVersion("ticket");
      }
    } catch (DuplicateKeyException taken) {
      throw new Refused(TicketRefusal.TICKET_COUNTER_TAKEN);
    }
  }

  /** Once more, in the hall. */
  @Transactional
  public void again(Actor actor, long seenVersion) {
    if (!store.callAgain(served(actor, seenVersion), clock.instant())) {
      throw new StaleVersion("ticket");
    }
  }

  /** Nobody came: back in the queue behind some others; absent too often, gone. */
  @Transactional
  public void absent(Actor actor, long seenVersion) {
    var ticket = served(actor, seenVersion);
    var now = clock.instant();
    var today = Vietnam.date(now);
    var absences = ticket.absences() + 1;
    if (absences >= settings.at(TicketSettings.ABSENCES, ticket.agencyPath(), today)) {
      moved(store.move(ticket, State.LEFT, ticket.serviceId(), ticket.placeAt(), absences, now));
      return;
    }
    var behind = settings.at(TicketSettings.BACK_AFTER, ticket.agencyPath(), today);
    var place = store.placeOf(ticket, behind).map(at -> at.plus(NEXT_TO)).orElse(now);
    moved(store.move(ticket, State.WAITING, ticket.serviceId(), place, absences, null));
  }

  @Transactional
  public void done(Actor actor, long seenVersion) {
    end(served(actor, seenVersion), State.DONE, clock.instant());
  }

  /** For another service after all: waits there by when the ticket was taken. */
  @Transactional
  public void transfer(Actor actor, long seenVersion, long serviceId) {
    var ticket = served(actor, seenVersion);
    var today = Vietnam.date(clock.instant());
    if (setup.service(ticket.agencyId(), serviceId, today).isEmpty()) {
      throw new Refused(List.of(Finding.of("service", TicketRefusal.TICKET_SERVICE_UNKNOWN)));
    }
    moved(store.move(ticket, State.WAITING, serviceId, ticket.takenAt(), ticket.absences(), null));
  }

  private void end(Ticket ticket, State state, Instant now) {
    moved(store.move(ticket, state, ticket.serviceId(), ticket.placeAt(), ticket.absences(), now));
  }

  private Ticket served(Actor actor, long seenVersion) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    var ticket =
        store
            .servedBy(actor.accountId())
            .orElseThrow(() -> new Refused(TicketRefusal.TICKET_NOBODY_SERVED));
    if (ticket.version() != seenVersion) {
      throw new StaleVersion("ticket");
    }
    return ticket;
  }

  private Counter counter(Actor actor, long counterId, Instant now) {
    return setup
        .counter(actor.agencyId(), counterId, Vietnam.date(now))
        .orElseThrow(
            () ->
                new Refused(List.of(Finding.of("counter", TicketRefusal.TICKET_COUNTER_UNKNOWN))));
  }

  private static void moved(boolean done) {
    if (!done) {
      throw new StaleVersion("ticket");
    }
  }
}
