package vn.motcua.ticket.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.kiosk.Devices;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;

/** Whoever has an appointment types its code at a registered device. */
@Controller
class KioskAppointmentController {

  private static final String PATH = KioskTicketController.PATH;

  private final Devices devices;
  private final Organisation organisation;
  private final CodeCheck come;
  private final TakePages pages;

  KioskAppointmentController(
      Devices devices, Organisation organisation, CodeCheck come, TakePages pages) {
    this.devices = devices;
    this.organisation = organisation;
    this.come = come;
    this.pages = pages;
  }

  @PostMapping(PATH + "/hen")
  ModelAndView come(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
    var device = devices.of(request);
    if (device.isEmpty()) {
      return new ModelAndView("redirect:" + PATH);
    }
    var agency = organisation.agency(device.get().agencyId());
    try {
      var token = come.ticket(agency, code, device.get().subject(), false);
      return new ModelAndView("redirect:" + PATH + "/" + token.text());
    } catch (Refused refused) {
      var page =
          new ModelAndView("ticket/kiosk", "page", pages.of(agency, PATH, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
