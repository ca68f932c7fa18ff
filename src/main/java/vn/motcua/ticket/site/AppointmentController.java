package vn.motcua.ticket.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;
import vn.motcua.ticket.appointment.CancelAppointment;
import vn.motcua.ticket.appointment.ComeForAppointment;
import vn.motcua.ticket.appointment.MoveAppointment;
import vn.motcua.ticket.appointment.SeenAppointment;

/** An appointment for whoever has its link: looked at, moved, cancelled, come for. */
@Controller
@RequestMapping(Chosen.PATH + "/{token}")
class AppointmentController {

  private final AppointmentPages pages;
  private final SeenAppointment seen;
  private final MoveAppointment move;
  private final CancelAppointment cancel;
  private final ComeForAppointment come;
  private final BookingLimits limits;
  private final Organisation organisation;

  AppointmentController(
      AppointmentPages pages,
      SeenAppointment seen,
      MoveAppointment move,
      CancelAppointment cancel,
      ComeForAppointment come,
      BookingLimits limits,
      Organisation organisation) {
    this.pages = pages;
    this.seen = seen;
    this.move = move;
    this.cancel = cancel;
    this.come = come;
    this.limits = limits;
    this.organisation = organisation;
  }

  @GetMapping
  ModelAndView show(@PathVariable String token, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    return page(token, Problems.NONE);
  }

  @PostMapping("/huy")
  ModelAndView cancel(@PathVariable String token, @RequestParam long version) {
    try {
      cancel.byBooker(new Token(token), version);
      return to(token);
    } catch (Refused refused) {
      return refused(page(token, Problems.of(refused)));
    }
  }

  @GetMapping("/doi")
  ModelAndView hours(@PathVariable String token, @RequestParam(defaultValue = "") String day) {
    return movePage(token, day, Problems.NONE);
  }

  @PostMapping("/doi")
  ModelAndView move(
      @PathVariable String token,
      @RequestParam long version,
      @RequestParam String day,
      @RequestParam int hour,
      HttpServletRequest request) {
    var phone = seen.of(new Token(token)).booker().phone();
    try {
      limits.require(request.getRemoteAddr(), phone);
      move.handle(new Token(token), version, TypedDate.read(day).orElse(LocalDate.EPOCH), hour);
      limits.count(request.getRemoteAddr(), phone);
      return to(token);
    } catch (Refused refused) {
      return refused(movePage(token, day, Problems.of(refused)));
    }
  }

  /** On the day, without typing the code. */
  @PostMapping("/lay-so")
  ModelAndView come(@PathVariable String token) {
    var appointment = seen.of(new Token(token));
    try {
      var agency = organisation.agency(appointment.agencyId());
      var ticket = come.handle(agency, appointment.code(), true);
      return new ModelAndView("redirect:/so/" + ticket.text());
    } catch (Refused refused) {
      return refused(page(token, Problems.of(refused)));
    }
  }

  private ModelAndView page(String token, Problems problems) {
    return new ModelAndView("ticket/appointment", "page", pages.page(new Token(token), problems));
  }

  private ModelAndView movePage(String token, String day, Problems problems) {
    var on = Optional.of(day).flatMap(TypedDate::read);
    return new ModelAndView("ticket/move", "page", pages.move(new Token(token), on, problems));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(String token) {
    return new ModelAndView("redirect:" + Chosen.PATH + "/" + token);
  }
}
