package vn.motcua.ticket.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.notification.Language;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.ticket.appointment.BookAppointment;
import vn.motcua.ticket.appointment.BookAppointment.Wish;
import vn.motcua.ticket.appointment.Typed;

/** Makes an appointment, one question on each page; with an account nothing is typed. */
@Controller
class BookController {

  private final BookAppointment book;
  private final ChoosePages pages;
  private final BookingLimits limits;

  BookController(BookAppointment book, ChoosePages pages, BookingLimits limits) {
    this.book = book;
    this.pages = pages;
    this.limits = limits;
  }

  @GetMapping(Chosen.PATH)
  ModelAndView choose(
      @Nullable Citizen citizen,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String hour) {
    var chosen = new Chosen(agency, service, day, hour);
    return page(chosen, Typed.NOTHING, citizen, Problems.NONE);
  }

  @PostMapping(Chosen.PATH)
  ModelAndView book(
      @Nullable Citizen citizen,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "0") long service,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String hour,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String email,
      HttpServletRequest request) {
    var chosen = new Chosen(agency, Long.toString(service), day, hour);
    var office = pages.agency(agency);
    var typed = new Typed(name, phone, email);
    var number = citizen == null ? phone : citizen.phone();
    try {
      limits.require(request.getRemoteAddr(), number);
      var wish = new Wish(service, chosen.onDay().orElse(LocalDate.EPOCH), chosen.hourNumber());
      var token = book.handle(office, wish, typed, citizen, Language.of(Words.lang()));
      limits.count(request.getRemoteAddr(), number);
      return new ModelAndView("redirect:" + Chosen.PATH + "/" + token.text());
    } catch (Refused refused) {
      var page = page(chosen, typed, citizen, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Chosen chosen, Typed typed, @Nullable Citizen citizen, Problems problems) {
    return new ModelAndView("ticket/book", "page", pages.page(chosen, typed, citizen, problems));
  }
}
