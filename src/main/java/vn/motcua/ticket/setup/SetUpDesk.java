package vn.motcua.ticket.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.TicketRefusal;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.SetupStore;

/** Says what people come for at an agency, and which counter serves what. */
@UseCase
public class SetUpDesk {

  private static final int LONGEST_NAME = 80;
  private static final int MOST_COUNTERS = 99;

  private final SetupStore store;
  private final AppointmentQueries appointments;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  SetUpDesk(
      SetupStore store,
      AppointmentQueries appointments,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.appointments = appointments;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * From today; its id.
   *
   * @param prefix a letter no other service of the agency has
   * @param name 1 to 80 characters, as people read it on the device
   */
  @Transactional
  public long openService(Actor actor, long agencyId, String prefix, String name) {
    var agency = agency(actor, agencyId);
    var letter = Text.clean(prefix).toUpperCase(Locale.ROOT);
    var words = Text.clean(name);
    if (!letter.matches("[A-Z]")) {
      throw refused("prefix", TicketRefusal.TICKET_PREFIX_ODD);
    }
    if (words.isEmpty() || words.length() > LONGEST_NAME) {
      throw refused("name", TicketRefusal.TICKET_NAME_ODD);
    }
    var id =
        store
            .addService(agency.id(), agency.path(), letter, words, today())
            .orElseThrow(() -> refused("prefix", TicketRefusal.TICKET_PREFIX_TAKEN));
    audit(actor, agency, "ticket-service-opened", Map.of("prefix", letter));
    return id;
  }

  /**
   * From today.
   *
   * @param number 1 to 99, as it stands over the counter
   * @param services at least one of the agency's
   */
  @Transactional
  public void openCounter(Actor actor, long agencyId, String number, Collection<Long> services) {
    var agency = agency(actor, agencyId);
    var digits = Text.clean(number);
    if (!digits.matches("[1-9]\\d?") || Integer.parseInt(digits) > MOST_COUNTERS) {
      throw refused("number", TicketRefusal.TICKET_NUMBER_ODD);
    }
    var known = store.services(agency.id(), today()).stream().map(TicketService::id).toList();
    if (services.isEmpty() || !known.containsAll(services)) {
      throw refused("services", TicketRefusal.TICKET_SERVES_NOTHING);
    }
    if (!store.addCounter(
        agency.id(), agency.path(), Integer.parseInt(digits), services, today())) {
      throw refused("number", TicketRefusal.TICKET_NUMBER_TAKEN);
    }
    audit(actor, agency, "ticket-counter-opened", Map.of("number", digits));
  }

  /** Today is its last day; refused while people have appointments for later days. */
  @Transactional
  public void endService(Actor actor, long agencyId, long id) {
    var agency = agency(actor, agencyId);
    var open = appointments.openAfter(id, today());
    if (open > 0) {
      throw new Refused(AppointmentRefusal.APPOINTMENT_STILL_OPEN, open);
    }
    if (!store.endService(agency.id(), id, today())) {
      throw new NotVisible("service " + id);
    }
    audit(actor, agency, "ticket-service-ended", Map.of("service", id));
  }

  /** Today is its last day. */
  @Transactional
  public void endCounter(Actor actor, long agencyId, long id) {
    var agency = agency(actor, agencyId);
    if (!store.endCounter(agency.id(), id, today())) {
      throw new NotVisible("counter " + id);
    }
    audit(actor, agency, "ticket-counter-ended", Map.of("counter", id));
  }

  private Agency agency(Actor actor, long agencyId) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.requireWholly(Permission.KIOSK_MANAGE, agency.path());
    return agency;
  }

  private void audit(Actor actor, Agency agency, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("agency", Long.toString(agency.id())), action, details);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private static Refused refused(String field, RefusalCode code) {
    return new Refused(List.of(Finding.of(field, code)));
  }
}
