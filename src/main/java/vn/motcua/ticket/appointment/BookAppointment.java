package vn.motcua.ticket.appointment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizen.Citizen;
import vn.motcua.notification.Language;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.TicketRefusal;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.model.Booker;
import vn.motcua.ticket.model.Hour;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.AppointmentStore;
import vn.motcua.ticket.store.CapacityStore;

/** Somebody will come at an hour. */
@UseCase
public class BookAppointment {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 1_000_000;

  /** Of a million codes an agency has some hundred open ones: five in a row are never taken. */
  private static final int TRIES = 5;

  private final OfferedHours offered;
  private final CapacityStore capacities;
  private final AppointmentStore store;
  private final TellBooker tell;
  private final Clock clock;

  BookAppointment(
      OfferedHours offered,
      CapacityStore capacities,
      AppointmentStore store,
      TellBooker tell,
      Clock clock) {
    this.offered = offered;
    this.capacities = capacities;
    this.store = store;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * The hour that is wished for.
   *
   * @param hour of the clock, 0 to 23
   */
  public record Wish(long serviceId, LocalDate day, int hour) {}

  /**
   * The token that opens the appointment; the person is told at once. Refused when the hour has no
   * seat left, and when the telephone has an appointment for the service on that day.
   *
   * @param citizen who is signed in, and then counts instead of what was typed; null = nobody
   */
  @Transactional
  public Token handle(
      Agency agency, Wish wish, Typed typed, @Nullable Citizen citizen, Language language) {
    var service =
        offered
            .service(agency, wish.serviceId())
            .orElseThrow(() -> new Refused(TicketRefusal.TICKET_SERVICE_UNKNOWN));
    var booker = BookerCheck.read(citizen, typed, language);
    var hour = take(agency, service, wish);
    var now = clock.instant();
    var appointment = add(service, hour, booker, now);
    var token = Token.fresh();
    store.addLink(appointment.id(), token);
    tell.booked(appointment, service, token);
    return token;
  }

  private Hour take(Agency agency, TicketService service, Wish wish) {
    var found = offered.find(agency, service, wish.day(), wish.hour());
    if (found.isEmpty()
        || !capacities.take(service.id(), found.get().hour(), found.get().seats())) {
      throw new Refused(List.of(Finding.of("hour", AppointmentRefusal.APPOINTMENT_HOUR_GONE)));
    }
    return found.get().hour();
  }

  private Appointment add(TicketService service, Hour hour, Booker booker, Instant now) {
    var id = store.nextId();
    for (var attempt = 0; attempt < TRIES; attempt++) {
      var code = "%06d".formatted(RANDOM.nextInt(CODES));
      if (isAdded(id, service, hour, code, booker, now)) {
        return new Appointment(
            id,
            service.agencyId(),
            service.agencyPath(),
            service.id(),
            hour,
            code,
            booker,
            AppointmentState.BOOKED,
            false,
            "",
            now,
            0);
      }
    }
    throw new IllegalStateException("No free code for an appointment");
  }

  private boolean isAdded(
      long id, TicketService service, Hour hour, String code, Booker booker, Instant now) {
    try {
      return store.add(id, service, hour, code, booker, now);
    } catch (DuplicateKeyException already) {
      throw new Refused(List.of(Finding.of("phone", AppointmentRefusal.APPOINTMENT_ALREADY)));
    }
  }
}
