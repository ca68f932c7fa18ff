package vn.motcua.ticket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Whoever has an appointment types its code on a telephone. */
@Controller
class PhoneAppointmentController {

  private static final String PATH = PhoneTicketController.PATH;

  private final Organisation organisation;
  private final CodeCheck come;
  private final TakePages pages;

  PhoneAppointmentController(Organisation organisation, CodeCheck come, TakePages pages) {
    this.organisation = organisation;
    this.come = come;
    this.pages = pages;
  }

  @PostMapping(PATH + "/hen")
  ModelAndView come(
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var office =
        organisation.existing(agency).orElseThrow(() -> new NotVisible("agency with tickets"));
    try {
      var token = come.ticket(office, code, "address " + request.getRemoteAddr(), true);
      response.addHeader(HttpHeaders.SET_COOKIE, TicketCookie.of(token, request).toString());
      return new ModelAndView("redirect:/so/" + token.text());
    } catch (Refused refused) {
      var page =
          new ModelAndView("ticket/phone", "page", pages.of(office, PATH, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
