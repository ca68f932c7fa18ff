package vn.motcua.ticket.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.AppointmentSettings;
import vn.motcua.ticket.model.Hour;
import vn.motcua.ticket.model.OpenHour;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.CapacityStore;
import vn.motcua.ticket.store.CapacityStore.Capacity;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.workcalendar.WorkCalendar;

/** The hours people may choose: open by the calendar, with seats, neither too near nor too far. */
@Component
public class OfferedHours {

  private final SetupStore setup;
  private final CapacityStore capacities;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final Clock clock;

  OfferedHours(
      SetupStore setup,
      CapacityStore capacities,
      WorkCalendar calendar,
      LegalSettings settings,
      Clock clock) {
    this.setup = setup;
    this.capacities = capacities;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * An hour that can be chosen.
   *
   * @param seats in all, at least 1
   * @param free 0 = full
   */
  public record Offered(Hour hour, int seats, int free) {}

  /** The services of an agency that offer appointments now or within the days ahead. */
  public List<TicketService> services(Agency agency) {
    var last = lastDay(agency);
    var lines = capacities.capacities(agency.id());
    return notEnding(agency).stream()
        .filter(
            service ->
                lines.stream()
                    .anyMatch(
                        line ->
                            line.serviceId() == service.id()
                                && line.perHour() > 0
                                && !line.validFrom().isAfter(last)
                                && isInForce(line, lines)))
        .toList();
  }

  /** A service that offers appointments. */
  public Optional<TicketService> service(Agency agency, long id) {
    return services(agency).stream().filter(service -> service.id() == id).findFirst();
  }

  /** Today or later. */
  private boolean isInForce(Capacity line, List<Capacity> lines) {
    var today = today();
    return lines.stream()
        .noneMatch(
            other ->
                other.serviceId() == line.serviceId()
                    && other.validFrom().isAfter(line.validFrom())
                    && !other.validFrom().isAfter(today));
  }

  /** All hours of a service that have seats, full ones too, in order. */
  public List<Offered> of(Agency agency, TicketService service) {
    var now = clock.instant();
    var today = today();
    var last = lastDay(agency);
    var lead = settings.at(AppointmentSettings.LEAD, agency.path(), today);
    var earliest = now.plus(Duration.ofMinutes(lead));
    var lines =
        capacities.capacities(agency.id()).stream()
            .filter(line -> line.serviceId() == service.id())
            .toList();
    var taken = capacities.taken(service.id(), today, last);
    return today
        .datesUntil(last.plusDays(1))
        .flatMap(
            day ->
                ofDay(agency, day, perHour(lines, day), taken.getOrDefault(day, Map.of())).stream())
        .filter(offered -> !offered.hour().begins().isBefore(earliest))
        .toList();
  }

  /** That hour, unless it is not offered; perhaps full. */
  public Optional<Offered> find(Agency agency, TicketService service, LocalDate day, int hour) {
    return of(agency, service).stream()
        .filter(each -> each.hour().day().equals(day) && each.hour().number() == hour)
        .findFirst();
  }

  private List<Offered> ofDay(
      Agency agency, LocalDate day, int perHour, Map<Integer, Integer> taken) {
    return OpenHour.of(day, calendar.openHours(agency.id(), day)).stream()
        .filter(open -> open.seats(perHour) > 0)
        .map(
            open -> {
              var seats = open.seats(perHour);
              var free = seats - taken.getOrDefault(open.hour().number(), 0);
              return new Offered(open.hour(), seats, Math.max(0, free));
            })
        .toList();
  }

  /** By the last line that began; none before the first. */
  private static int perHour(List<Capacity> lines, LocalDate day) {
    return lines.stream()
        .filter(line -> !line.validFrom().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Capacity::perHour)
        .orElse(0);
  }

  /** Services that have ended, or have their last day today, give no appointments. */
  private List<TicketService> notEnding(Agency agency) {
    return setup.services(agency.id(), today().plusDays(1));
  }

  private LocalDate lastDay(Agency agency) {
    var today = today();
    return today.plusDays(settings.at(AppointmentSettings.AHEAD, agency.path(), today));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
