package vn.motcua.ticket.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.TicketRefusal;
import vn.motcua.ticket.appointment.OfferedHours.Offered;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.Hour;
import vn.motcua.ticket.store.AppointmentStore;
import vn.motcua.ticket.store.CapacityStore;

/** Somebody comes at another hour, for the same service; the code and the link stay. */
@UseCase
public class MoveAppointment {

  private static final Comparator<Hour> IN_ORDER =
      Comparator.comparing(Hour::day).thenComparing(Hour::number);

  private final SeenAppointment seen;
  private final OfferedHours offered;
  private final CapacityStore capacities;
  private final AppointmentStore store;
  private final Organisation organisation;
  private final TellBooker tell;
  private final Clock clock;

  MoveAppointment(
      SeenAppointment seen,
      OfferedHours offered,
      CapacityStore capacities,
      AppointmentStore store,
      Organisation organisation,
      TellBooker tell,
      Clock clock) {
    this.seen = seen;
    this.offered = offered;
    this.capacities = capacities;
    this.store = store;
    this.organisation = organisation;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Told at once, and reminded of anew.
   *
   * @param hour of the clock, 0 to 23
   */
  @Transactional
  public void handle(Token token, long seenVersion, LocalDate day, int hour) {
    var appointment = seen.open(token, seenVersion);
    var agency = organisation.agency(appointment.agencyId());
    var service =
        offered
            .service(agency, appointment.serviceId())
            .orElseThrow(() -> new Refused(TicketRefusal.TICKET_SERVICE_UNKNOWN));
    var target =
        offered
            .find(agency, service, day, hour)
            .orElseThrow(() -> refused(AppointmentRefusal.APPOINTMENT_HOUR_GONE));
    if (target.hour().equals(appointment.hour())) {
      return;
    }
    exchange(appointment, target);
    if (!isMoved(appointment, target.hour())) {
      throw new StaleVersion("appointment");
    }
    tell.moved(seen.of(token), service, token);
  }

  /** Always in the order of the hours: two who change places do not wait for each other. */
  private void exchange(Appointment appointment, Offered target) {
    var back = IN_ORDER.compare(appointment.hour(), target.hour()) < 0;
    if (back) {
      capacities.giveBack(appointment.serviceId(), appointment.hour());
    }
    if (!capacities.take(appointment.serviceId(), target.hour(), target.seats())) {
      throw refused(AppointmentRefusal.APPOINTMENT_HOUR_GONE);
    }
    if (!back) {
      capacities.giveBack(appointment.serviceId(), appointment.hour());
    }
  }

  private boolean isMoved(Appointment appointment, Hour hour) {
    try {
      return store.move(appointment, hour, clock.instant());
    } catch (DuplicateKeyException already) {
      throw refused(AppointmentRefusal.APPOINTMENT_ALREADY);
    }
  }

  private static Refused refused(RefusalCode code) {
    return new Refused(List.of(Finding.of("hour", code)));
  }
}
