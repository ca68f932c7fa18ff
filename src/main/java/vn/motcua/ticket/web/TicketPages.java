package vn.motcua.ticket.web;

import static vn.motcua.platform.web.Words.t;

import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.qr.QrCode;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.State;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.ticket.taking.Waits;

/** Puts a ticket into words for whoever holds it. */
@Component
class TicketPages {

  private final TicketStore store;
  private final SetupStore setup;
  private final Waits waits;
  private final Organisation organisation;
  private final PublicAddress address;

  TicketPages(
      TicketStore store,
      SetupStore setup,
      Waits waits,
      Organisation organisation,
      PublicAddress address) {
    this.store = store;
    this.setup = setup;
    this.waits = waits;
    this.organisation = organisation;
    this.address = address;
  }

  /**
   * @throws NotVisible for a token nobody was given
   */
  TicketPage page(Token token) {
    var ticket = store.find(token).orElseThrow(() -> new NotVisible("ticket"));
    var waiting = ticket.state() == State.WAITING;
    var place = waits.of(ticket);
    var url = "/so/" + token.text();
    var code = QrCode.of(address.get() + url);
    return new TicketPage(
        ticket.label(),
        setup
            .service(ticket.agencyId(), ticket.serviceId(), ticket.day())
            .map(TicketService::name)
            .orElse(""),
        organisation.agency(ticket.agencyId()).name(),
        taken(ticket),
        state(ticket),
        url,
        address.get() + url,
        code.side(),
        code.svgPath(),
        waiting ? t("ticket.ahead", place.ahead()) : "",
        waiting ? t("ticket.estimate", place.minutes()) : "",
        ticket.state() == State.CALLED ? t("ticket.go", counter(ticket)) : "",
        waiting || ticket.state() == State.CALLED);
  }

  private static String taken(Ticket ticket) {
    var taken = Show.moment(ticket.takenAt());
    return ticket.appointedAt() == null
        ? taken
        : taken + " · " + t("appointment.mark", Vietnam.time(ticket.appointedAt()));
  }

  private int counter(Ticket ticket) {
    return setup.counters(ticket.agencyId(), ticket.day()).stream()
        .filter(counter -> Long.valueOf(counter.id()).equals(ticket.counterId()))
        .map(Counter::number)
        .findFirst()
        .orElse(0);
  }

  static Status state(Ticket ticket) {
    var words = t(ticket.state().messageKey());
    return switch (ticket.state()) {
      case WAITING -> new Status(Tone.PLAIN, "clock", words);
      case CALLED -> new Status(Tone.SOON, "alert", words);
      case DONE -> new Status(Tone.OK, "okc", words);
      case LEFT -> new Status(Tone.PLAIN, "xc", words);
    };
  }
}
