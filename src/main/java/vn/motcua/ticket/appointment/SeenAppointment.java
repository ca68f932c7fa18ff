package vn.motcua.ticket.appointment;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.store.AppointmentQueries;

/** Finds an appointment for whoever has its link, as they saw it. */
@Component
public class SeenAppointment {

  private final AppointmentQueries queries;
  private final Clock clock;

  SeenAppointment(AppointmentQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Nobody's link and a forgotten one are the same to whoever asks. */
  public Appointment of(Token token) {
    return queries.find(token).orElseThrow(() -> new NotVisible("appointment"));
  }

  /** To be changed: open, and as it was seen. */
  Appointment open(Token token, long seenVersion) {
    var appointment = of(token);
    if (!appointment.isOpen(clock.instant())) {
      throw new Refused(AppointmentRefusal.APPOINTMENT_OVER);
    }
    if (appointment.version() != seenVersion) {
      throw new StaleVersion("appointment");
    }
    return appointment;
  }
}
