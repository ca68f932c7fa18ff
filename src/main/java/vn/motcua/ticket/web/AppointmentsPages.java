package vn.motcua.ticket.web;

import static java.util.stream.Collectors.toMap;
import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Masks;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.appointment.DeskAppointments;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.model.OpenHour;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.web.AppointmentsPage.Row;
import vn.motcua.workcalendar.WorkCalendar;

/** Puts appointments into words for the desk. */
@Component
class AppointmentsPages {

  private final DeskAppointments desk;
  private final SetupStore setup;
  private final WorkCalendar calendar;
  private final Organisation organisation;
  private final Clock clock;

  AppointmentsPages(
      DeskAppointments desk,
      SetupStore setup,
      WorkCalendar calendar,
      Organisation organisation,
      Clock clock) {
    this.desk = desk;
    this.setup = setup;
    this.calendar = calendar;
    this.organisation = organisation;
    this.clock = clock;
  }

  AppointmentsPage list(Actor actor, LocalDate day) {
    var appointments = desk.of(actor, day);
    var services = services(actor.agencyId(), day);
    var open =
        OpenHour.of(day, calendar.openHours(actor.agencyId(), day)).stream()
            .map(each -> each.hour().number())
            .collect(Collectors.toSet());
    return new AppointmentsPage(
        organisation.agency(actor.agencyId()).name(),
        Vietnam.show(day),
        Show.fullDay(day),
        appointments.stream().map(each -> row(each, services, open)).toList());
  }

  /** With telephone and address, and audited for that. */
  DeskAppointmentPage one(Actor actor, long id, String reason, Problems problems) {
    var appointment = desk.open(actor, id);
    var hour = appointment.hour();
    var now = clock.instant();
    var booked = appointment.state() == AppointmentState.BOOKED;
    return new DeskAppointmentPage(
        id,
        t("appointment.when", hour.shown(), Show.fullDay(hour.day())),
        services(actor.agencyId(), hour.day()).getOrDefault(appointment.serviceId(), ""),
        appointment.shownCode(),
        appointment.booker().name(),
        Mobile.local(appointment.booker().phone()),
        appointment.booker().email(),
        state(appointment),
        booked ? reason : appointment.reason(),
        appointment.isOpen(now),
        booked && !now.isBefore(hour.begins()),
        appointment.version(),
        AppointmentsController.PATH + "?day=" + hour.day(),
        problems);
  }

  private Map<Long, String> services(long agencyId, LocalDate day) {
    return setup.services(agencyId, day).stream()
        .collect(toMap(TicketService::id, TicketService::name));
  }

  private static Row row(Appointment each, Map<Long, String> services, Set<Integer> open) {
    return new Row(
        each.id(),
        each.hour().shown(),
        services.getOrDefault(each.serviceId(), ""),
        each.shownCode(),
        each.booker().name(),
        Masks.phone(Mobile.local(each.booker().phone())),
        state(each),
        each.state() == AppointmentState.BOOKED && !open.contains(each.hour().number()));
  }

  private static Status state(Appointment appointment) {
    return switch (appointment.state()) {
      case BOOKED -> new Status(Tone.PLAIN, "cal", t("appointment.state.BOOKED"));
      case CAME -> new Status(Tone.OK, "okc", t("appointment.state.CAME"));
      case NOT_COME -> new Status(Tone.SOON, "alert", t("appointment.state.NOT_COME"));
      case CANCELLED ->
          new Status(
              Tone.PLAIN,
              "xc",
              t(
                  appointment.byDesk()
                      ? "appointment.cancelled.desk"
                      : "appointment.cancelled.self"));
    };
  }
}
