package vn.motcua.ticket.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.kiosk.Devices;
import vn.motcua.kiosk.KioskRefusal;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.ticket.taking.TakeTicket;

/** Numbers at a registered device, for the office it stands in. */
@Controller
@RequestMapping(KioskTicketController.PATH)
class KioskTicketController {

  static final String PATH = "/kiosk/so";

  private final Devices devices;
  private final Organisation organisation;
  private final TakeTicket take;
  private final TakePages pages;
  private final TicketPages tickets;

  KioskTicketController(
      Devices devices,
      Organisation organisation,
      TakeTicket take,
      TakePages pages,
      TicketPages tickets) {
    this.devices = devices;
    this.organisation = organisation;
    this.take = take;
    this.pages = pages;
    this.tickets = tickets;
  }

  @GetMapping
  ModelAndView services(HttpServletRequest request) {
    return devices
        .of(request)
        .map(device -> organisation.agency(device.agencyId()))
        .map(agency -> page(pages.of(agency, PATH, Problems.NONE), HttpStatus.OK))
        .orElseGet(this::closed);
  }

  @PostMapping
  ModelAndView take(
      @RequestParam(defaultValue = "0") long service,
      @RequestParam(defaultValue = "false") boolean priority,
      HttpServletRequest request) {
    var device = devices.of(request);
    if (device.isEmpty()) {
      return closed();
    }
    var agency = organisation.agency(device.get().agencyId());
    try {
      var token = take.handle(agency, service, priority, false);
      return new ModelAndView("redirect:" + PATH + "/" + token.text());
    } catch (Refused refused) {
      return page(pages.of(agency, PATH, Problems.of(refused)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** The ticket just taken, to be photographed or printed. */
  @GetMapping("/{token}")
  ModelAndView taken(@PathVariable String token, HttpServletRequest request) {
    return devices.of(request).isEmpty()
        ? closed()
        : new ModelAndView("ticket/taken", "page", tickets.page(new Token(token)));
  }

  private ModelAndView closed() {
    var why = new Problem("", t(KioskRefusal.KIOSK_NOT_REGISTERED.messageKey()));
    return page(pages.refused(new Problems(List.of(why))), HttpStatus.FORBIDDEN);
  }

  private static ModelAndView page(TakePage page, HttpStatus status) {
    var answer = new ModelAndView("ticket/kiosk", "page", page);
    answer.setStatus(status);
    return answer;
  }
}
