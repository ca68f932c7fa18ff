package vn.motcua.ticket.appointment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.token.Token;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.AppointmentSettings;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.AppointmentStore;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.ticket.taking.TakeTicket;

/** Somebody is there for an appointment and takes the ticket that goes first in its hour. */
@UseCase
public class ComeForAppointment {

  private final AppointmentQueries queries;
  private final AppointmentStore store;
  private final TakeTicket take;
  private final TicketStore tickets;
  private final LegalSettings settings;
  private final Clock clock;

  ComeForAppointment(
      AppointmentQueries queries,
      AppointmentStore store,
      TakeTicket take,
      TicketStore tickets,
      LegalSettings settings,
      Clock clock) {
    this.queries = queries;
    this.store = store;
    this.take = take;
    this.tickets = tickets;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The token that opens the ticket. Who comes early waits as everybody does until the hour is
   * near; who comes after it has a ticket like any other.
   *
   * @param typedCode with or without blanks
   * @param byPhone else at a registered device
   */
  @Transactional
  public Token handle(Agency agency, String typedCode, boolean byPhone) {
    var today = Vietnam.date(clock.instant());
    var appointment =
        queries
            .find(agency.id(), today, Text.number(typedCode))
            .orElseThrow(() -> refused(AppointmentRefusal.APPOINTMENT_CODE_UNKNOWN));
    if (appointment.state() != AppointmentState.BOOKED) {
      throw refused(AppointmentRefusal.APPOINTMENT_CODE_USED);
    }
    var token = take.handle(agency, appointment.serviceId(), false, byPhone);
    var ticket = tickets.find(token).orElseThrow();
    goesFirst(ticket.id(), appointment);
    if (!store.markCame(appointment, ticket.id())) {
      throw new StaleVersion("appointment");
    }
    return token;
  }

  private void goesFirst(long ticketId, Appointment appointment) {
    var hour = appointment.hour();
    var path = appointment.agencyPath();
    var before = settings.at(AppointmentSettings.FIRST_BEFORE, path, hour.day());
    var after = settings.at(AppointmentSettings.FIRST_AFTER, path, hour.day());
    tickets.appoint(
        ticketId,
        hour.begins(),
        hour.begins().minus(Duration.ofMinutes(before)),
        hour.ends().plus(Duration.ofMinutes(after)));
  }

  private static Refused refused(RefusalCode code) {
    return new Refused(List.of(Finding.of("code", code)));
  }
}
