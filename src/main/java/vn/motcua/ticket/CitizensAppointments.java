package vn.motcua.ticket;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizen.Citizen;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.AppointmentStore;
import vn.motcua.ticket.store.SetupStore;

/** Appointments that a citizen made with an account. */
@Component
public class CitizensAppointments {

  private final AppointmentQueries queries;
  private final AppointmentStore store;
  private final SetupStore setup;
  private final Organisation organisation;
  private final Clock clock;

  CitizensAppointments(
      AppointmentQueries queries,
      AppointmentStore store,
      SetupStore setup,
      Organisation organisation,
      Clock clock) {
    this.queries = queries;
    this.store = store;
    this.setup = setup;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Those whose hour is not over, the nearest first; at most twenty. */
  public List<ComingAppointment> coming(Citizen citizen) {
    return open(citizen).stream().map(this::shown).toList();
  }

  /** A new link to one of them; the ones that were sent keep working. */
  @Transactional
  public Token link(Citizen citizen, long id) {
    var appointment =
        open(citizen).stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotVisible("appointment " + id));
    var token = Token.fresh();
    store.addLink(appointment.id(), token);
    return token;
  }

  private List<Appointment> open(Citizen citizen) {
    var now = clock.instant();
    return queries.ofCitizen(citizen.id(), Vietnam.date(now)).stream()
        .filter(appointment -> appointment.isOpen(now))
        .toList();
  }

  private ComingAppointment shown(Appointment appointment) {
    var hour = appointment.hour();
    return new ComingAppointment(
        appointment.id(),
        organisation.agency(appointment.agencyId()).name(),
        setup
            .service(appointment.agencyId(), appointment.serviceId(), hour.day())
            .map(TicketService::name)
            .orElse(""),
        hour.begins(),
        hour.shown(),
        appointment.shownCode());
  }
}
