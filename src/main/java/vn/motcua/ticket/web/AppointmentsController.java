package vn.motcua.ticket.web;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.appointment.CancelAppointment;
import vn.motcua.ticket.appointment.DeskAppointments;

/** Who comes to the desk by appointment, hour by hour. */
@Controller
@RequestMapping(AppointmentsController.PATH)
class AppointmentsController {

  static final String PATH = "/desk/appointments";

  private final AppointmentsPages pages;
  private final DeskAppointments desk;
  private final CancelAppointment cancel;
  private final Clock clock;

  AppointmentsController(
      AppointmentsPages pages, DeskAppointments desk, CancelAppointment cancel, Clock clock) {
    this.pages = pages;
    this.desk = desk;
    this.cancel = cancel;
    this.clock = clock;
  }

  /**
   * @param day as typed; what is no day is today
   */
  @GetMapping
  ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String day) {
    var on = TypedDate.read(day).orElseGet(() -> Vietnam.date(clock.instant()));
    return new ModelAndView("ticket/appointments", "page", pages.list(actor, on));
  }

  @GetMapping("/{id:\\d{1,18}}")
  ModelAndView one(Actor actor, @PathVariable long id) {
    return page(actor, id, "", Problems.NONE);
  }

  @PostMapping("/{id:\\d{1,18}}/cancel")
  ModelAndView cancel(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason) {
    try {
      cancel.byDesk(actor, id, version, reason);
      return to(id);
    } catch (Refused refused) {
      return refused(page(actor, id, reason, Problems.of(refused)));
    }
  }

  @PostMapping("/{id:\\d{1,18}}/not-come")
  ModelAndView notCome(Actor actor, @PathVariable long id, @RequestParam long version) {
    try {
      desk.markNotCome(actor, id, version);
      return to(id);
    } catch (Refused refused) {
      return refused(page(actor, id, "", Problems.of(refused)));
    }
  }

  private ModelAndView page(Actor actor, long id, String reason, Problems problems) {
    return new ModelAndView(
        "ticket/desk-appointment", "page", pages.one(actor, id, reason, problems));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(long id) {
    return new ModelAndView("redirect:" + PATH + "/" + id);
  }
}
