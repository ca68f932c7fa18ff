package vn.motcua.ticket.appointment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Citizens;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Messages;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Recipient;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.ticket.AppointmentMessages;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.TicketService;

/** Tells whoever made an appointment, in the transaction of what is told. */
@Component
class TellBooker {

  /** Where appointments are made and looked at. */
  private static final String PATH = "/dat-hen";

  private final Messages messages;
  private final Organisation organisation;
  private final Citizens citizens;
  private final PublicAddress address;

  TellBooker(
      Messages messages, Organisation organisation, Citizens citizens, PublicAddress address) {
    this.messages = messages;
    this.organisation = organisation;
    this.citizens = citizens;
    this.address = address;
  }

  void booked(Appointment appointment, TicketService service, Token token) {
    var values = Map.<String, Object>of("service", service.name(), "link", link(token));
    tell(AppointmentMessages.BOOKED, appointment, "booked", values, null);
  }

  /** What was to be said of the earlier hour is not said any more. */
  void moved(Appointment appointment, TicketService service, Token token) {
    takeBack(appointment);
    var values = Map.<String, Object>of("service", service.name(), "link", link(token));
    var told = "moved-" + appointment.version();
    tell(AppointmentMessages.BOOKED, appointment, told, values, null);
  }

  /** Of no use once the hour has begun. */
  void reminded(Appointment appointment, TicketService service, Token token) {
    var values = Map.<String, Object>of("service", service.name(), "link", link(token));
    var told = "reminder-" + appointment.version();
    tell(AppointmentMessages.REMINDER, appointment, told, values, appointment.hour().begins());
  }

  void cancelled(Appointment appointment, String reason) {
    var values = Map.<String, Object>of("reason", reason, "link", address.get() + PATH);
    tell(AppointmentMessages.CANCELLED, appointment, "cancelled", values, null);
  }

  /** What was not sent yet never will be. */
  void takeBack(Appointment appointment) {
    messages.takeBack(appointment.subject(), toldOf(appointment, ""));
  }

  private void tell(
      MessageKind kind,
      Appointment appointment,
      String told,
      Map<String, Object> particular,
      @Nullable Instant notAfter) {
    var agency = organisation.agency(appointment.agencyId());
    var values = new HashMap<>(particular);
    values.put("name", appointment.booker().name());
    values.put("day", appointment.hour().day());
    values.put("hours", appointment.hour().shown());
    values.put("agency", agency.bodyName());
    if (!kind.equals(AppointmentMessages.CANCELLED)) {
      values.put("code", appointment.shownCode());
    }
    messages.handOver(
        new NewMessage(
            kind,
            recipient(appointment),
            values,
            appointment.subject(),
            toldOf(appointment, told),
            agency.id(),
            agency.path(),
            null,
            notAfter));
  }

  /** In the app too, for whoever made it with an account that is proven. */
  private Recipient recipient(Appointment appointment) {
    var booker = appointment.booker();
    var identity =
        booker.citizenId() == null
            ? ""
            : citizens
                .find(Objects.requireNonNull(booker.citizenId()))
                .filter(Citizen::isProven)
                .map(Citizen::identityNumber)
                .orElse("");
    return new Recipient(
        booker.name(), identity, booker.email(), booker.phone(), booker.language());
  }

  private String link(Token token) {
    return address.get() + PATH + "/" + token.text();
  }

  private static String toldOf(Appointment appointment, String told) {
    return "appointment/" + appointment.id() + "/" + told;
  }
}
