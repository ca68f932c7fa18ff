package vn.motcua.ticket.taking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.token.Token;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.TicketRefusal;
import vn.motcua.ticket.TicketSettings;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.workcalendar.WorkCalendar;

/** Somebody takes a number. */
@UseCase
public class TakeTicket {

  private final SetupStore setup;
  private final TicketStore store;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final Clock clock;

  TakeTicket(
      SetupStore setup,
      TicketStore store,
      WorkCalendar calendar,
      LegalSettings settings,
      Clock clock) {
    this.setup = setup;
    this.store = store;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The token that opens the ticket. Numbers of a service and day are without gaps: the row of the
   * last one is held until this is committed.
   *
   * @param priority elderly, disabled, pregnant or with a small child, as they say themselves
   * @param byPhone else at a registered device
   */
  @Transactional
  public Token handle(Agency agency, long serviceId, boolean priority, boolean byPhone) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    if (!isOpen(agency, now)) {
      throw new Refused(TicketRefusal.TICKET_CLOSED);
    }
    var service =
        setup
            .service(agency.id(), serviceId, today)
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(Finding.of("service", TicketRefusal.TICKET_SERVICE_UNKNOWN))));
    var token = Token.fresh();
    var number = store.nextNumber(service.id(), today);
    store.add(service, today, number, token, byPhone, priority, now);
    return token;
  }

  /** Whether tickets are given: the desk is open, or opens soon today. */
  public boolean isOpen(Agency agency, Instant now) {
    var opening = calendar.opening(agency.id(), now);
    var minutes = settings.at(TicketSettings.OPENS_BEFORE, agency.path(), Vietnam.date(now));
    return opening.open()
        || !opening.changesAt().isAfter(now.plus(Duration.ofMinutes(minutes)))
            && Vietnam.date(opening.changesAt()).equals(Vietnam.date(now));
  }
}
