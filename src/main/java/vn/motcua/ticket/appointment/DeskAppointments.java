package vn.motcua.ticket.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.AppointmentStore;

/** Who comes to the desk of the reader by appointment, and who did not. */
@UseCase
public class DeskAppointments {

  private final AppointmentQueries queries;
  private final AppointmentStore store;
  private final AuditTrail audit;
  private final Clock clock;

  DeskAppointments(
      AppointmentQueries queries, AppointmentStore store, AuditTrail audit, Clock clock) {
    this.queries = queries;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Of a day, by hour. */
  public List<Appointment> of(Actor actor, LocalDate day) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    return queries.ofDay(actor.agencyId(), day);
  }

  /** One with telephone and address; that they were looked at is in the trail. */
  @Transactional
  public Appointment open(Actor actor, long id) {
    var appointment = get(actor, id);
    audit.append(actor, appointment.subject(), "appointment-opened", Map.of());
    return appointment;
  }

  /** The hour has begun and nobody is there. */
  @Transactional
  public void markNotCome(Actor actor, long id, long seenVersion) {
    var appointment = booked(actor, id, seenVersion);
    if (clock.instant().isBefore(appointment.hour().begins())) {
      throw new Refused(AppointmentRefusal.APPOINTMENT_TOO_SOON);
    }
    if (!store.markNotCome(appointment)) {
      throw new StaleVersion("appointment");
    }
    audit.append(actor, appointment.subject(), "appointment-not-come", Map.of());
  }

  /** To be changed: as it was seen, and nothing became of it yet. */
  Appointment booked(Actor actor, long id, long seenVersion) {
    var appointment = get(actor, id);
    if (appointment.state() != AppointmentState.BOOKED) {
      throw new Refused(AppointmentRefusal.APPOINTMENT_OVER);
    }
    if (appointment.version() != seenVersion) {
      throw new StaleVersion("appointment");
    }
    return appointment;
  }

  private Appointment get(Actor actor, long id) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    return queries
        .find(actor.agencyId(), id)
        .orElseThrow(() -> new NotVisible("appointment " + id));
  }
}
