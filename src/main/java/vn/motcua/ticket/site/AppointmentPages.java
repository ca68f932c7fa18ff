package vn.motcua.ticket.site;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.appointment.OfferedHours;
import vn.motcua.ticket.appointment.OfferedHours.Offered;
import vn.motcua.ticket.appointment.SeenAppointment;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.model.Hour;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.SetupStore;

/** Puts an appointment into words for whoever made it. */
@Component
class AppointmentPages {

  private final SeenAppointment seen;
  private final OfferedHours offered;
  private final SetupStore setup;
  private final Organisation organisation;
  private final Clock clock;

  AppointmentPages(
      SeenAppointment seen,
      OfferedHours offered,
      SetupStore setup,
      Organisation organisation,
      Clock clock) {
    this.seen = seen;
    this.offered = offered;
    this.setup = setup;
    this.organisation = organisation;
    this.clock = clock;
  }

  AppointmentPage page(Token token, Problems problems) {
    var appointment = seen.of(token);
    var now = clock.instant();
    var open = appointment.isOpen(now);
    return new AppointmentPage(
        url(token),
        appointment.shownCode(),
        organisation.agency(appointment.agencyId()).name(),
        setup
            .service(appointment.agencyId(), appointment.serviceId(), appointment.hour().day())
            .map(TicketService::name)
            .orElse(""),
        when(appointment.hour()),
        appointment.booker().name(),
        state(appointment),
        appointment.reason(),
        open,
        appointment.state() == AppointmentState.BOOKED
            && appointment.hour().day().equals(Vietnam.date(now)),
        appointment.version(),
        problems);
  }

  /**
   * @param day as addresses hold it; what is no day with a free hour asks for the day
   */
  MovePage move(Token token, Optional<LocalDate> day, Problems problems) {
    var appointment = seen.of(token);
    var agency = organisation.agency(appointment.agencyId());
    var hours =
        offered
            .service(agency, appointment.serviceId())
            .map(service -> offered.of(agency, service))
            .orElse(List.of())
            .stream()
            .filter(each -> !each.hour().equals(appointment.hour()))
            .toList();
    var move = url(token) + "/doi";
    var free = day.map(on -> hours.stream().filter(each -> isFree(each, on)).toList());
    var chosen = day.filter(on -> !free.orElseThrow().isEmpty());
    return new MovePage(
        url(token),
        when(appointment.hour()),
        chosen.isPresent() ? List.of() : ChoosePages.days(hours, on -> move + "?day=" + on),
        chosen.map(LocalDate::toString).orElse(""),
        chosen.map(Show::fullDay).map(Show::sentence).orElse(""),
        chosen.isEmpty()
            ? List.of()
            : free.orElseThrow().stream().map(AppointmentPages::option).toList(),
        appointment.version(),
        problems);
  }

  private static boolean isFree(Offered offered, LocalDate day) {
    return offered.free() > 0 && offered.hour().day().equals(day);
  }

  private static Option option(Offered offered) {
    return new Option(Integer.toString(offered.hour().number()), offered.hour().shown());
  }

  private static String when(Hour hour) {
    return t("appointment.when", hour.shown(), Show.fullDay(hour.day()));
  }

  private static String url(Token token) {
    return Chosen.PATH + "/" + token.text();
  }

  private static Status state(Appointment appointment) {
    var words = t(appointment.state().messageKey());
    return switch (appointment.state()) {
      case BOOKED -> new Status(Tone.OK, "cal", words);
      case CAME -> new Status(Tone.OK, "okc", words);
      case NOT_COME, CANCELLED -> new Status(Tone.PLAIN, "xc", words);
    };
  }
}
