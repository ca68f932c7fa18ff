package vn.motcua.ticket.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.TicketRefusal;
import vn.motcua.ticket.store.CapacityStore;
import vn.motcua.ticket.store.SetupStore;

/** Says how many may come for a service in an hour by appointment, from a day on. */
@UseCase
public class SetCapacity {

  private static final int MOST_SEATS = 60;

  private final SetupStore setup;
  private final CapacityStore store;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  SetCapacity(
      SetupStore setup,
      CapacityStore store,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.setup = setup;
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Appointments already made stay; said again for the same day, the later word counts.
   *
   * @param from a day as typed, today or later
   * @param seats 0 to 60 for a full hour; 0 = none offered
   */
  @Transactional
  public void handle(Actor actor, long agencyId, long serviceId, String from, String seats) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.requireWholly(Permission.KIOSK_MANAGE, agency.path());
    var today = Vietnam.date(clock.instant());
    var day = TypedDate.read(from).filter(typed -> !typed.isBefore(today));
    var number = Text.clean(seats);
    var findings = new ArrayList<Finding>();
    if (setup.service(agencyId, serviceId, today).isEmpty()) {
      findings.add(Finding.of("service", TicketRefusal.TICKET_SERVICE_UNKNOWN));
    }
    if (day.isEmpty()) {
      findings.add(Finding.of("from", AppointmentRefusal.APPOINTMENT_DAY_ODD));
    }
    if (!number.matches("\\d{1,2}") || Integer.parseInt(number) > MOST_SEATS) {
      findings.add(Finding.of("seats", AppointmentRefusal.APPOINTMENT_CAPACITY_ODD, MOST_SEATS));
    }
    if (!findings.isEmpty()) {
      throw new Refused(List.copyOf(findings));
    }
    set(actor, agencyId, serviceId, day.orElseThrow(), Integer.parseInt(number));
  }

  private void set(Actor actor, long agencyId, long serviceId, LocalDate from, int seats) {
    store.set(serviceId, from, seats);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        "appointment-capacity-set",
        Map.of("service", serviceId, "from", from.toString(), "seats", seats));
  }
}
