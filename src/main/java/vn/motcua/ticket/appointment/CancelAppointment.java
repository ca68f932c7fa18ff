package vn.motcua.ticket.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Text;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.store.AppointmentStore;
import vn.motcua.ticket.store.CapacityStore;

/** Somebody does not come after all, or the desk cannot receive them. The seat is free again. */
@UseCase
public class CancelAppointment {

  private static final int LONGEST_REASON = 300;

  private final SeenAppointment seen;
  private final DeskAppointments desk;
  private final AppointmentStore store;
  private final CapacityStore capacities;
  private final TellBooker tell;
  private final AuditTrail audit;
  private final Clock clock;

  CancelAppointment(
      SeenAppointment seen,
      DeskAppointments desk,
      AppointmentStore store,
      CapacityStore capacities,
      TellBooker tell,
      AuditTrail audit,
      Clock clock) {
    this.seen = seen;
    this.desk = desk;
    this.store = store;
    this.capacities = capacities;
    this.tell = tell;
    this.audit = audit;
    this.clock = clock;
  }

  /** By whoever has the link. */
  @Transactional
  public void byBooker(Token token, long seenVersion) {
    var appointment = seen.open(token, seenVersion);
    cancel(appointment, false, "");
    tell.takeBack(appointment);
  }

  /**
   * By the desk; the person is told.
   *
   * @param reason 1 to 300 characters, which the person reads
   */
  @Transactional
  public void byDesk(Actor actor, long id, long seenVersion, String reason) {
    var appointment = desk.booked(actor, id, seenVersion);
    var why = Text.clean(reason);
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new Refused(
          List.of(Finding.of("reason", AppointmentRefusal.APPOINTMENT_REASON_ODD, LONGEST_REASON)));
    }
    if (!appointment.isOpen(clock.instant())) {
      throw new Refused(AppointmentRefusal.APPOINTMENT_OVER);
    }
    cancel(appointment, true, why);
    tell.takeBack(appointment);
    tell.cancelled(appointment, why);
    audit.append(
        actor,
        appointment.subject(),
        "appointment-cancelled",
        Map.of("day", appointment.hour().day().toString()));
  }

  private void cancel(Appointment appointment, boolean byDesk, String reason) {
    if (!store.cancel(appointment, byDesk, reason)) {
      throw new StaleVersion("appointment");
    }
    capacities.giveBack(appointment.serviceId(), appointment.hour());
  }
}
