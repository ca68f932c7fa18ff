package vn.motcua.ticket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.ticket.TicketRefusal;
import vn.motcua.ticket.model.State;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.ticket.taking.TakeTicket;

/**
 * Numbers by telephone: one open ticket for each browser, and a few an hour from one address, so
 * that nobody fills the queue from afar.
 */
@Controller
class PhoneTicketController {

  static final String PATH = "/lay-so";

  private final Organisation organisation;
  private final TakeTicket take;
  private final TakePages pages;
  private final TicketPages tickets;
  private final TicketStore store;
  private final Guesses counted;

  PhoneTicketController(
      Organisation organisation,
      TakeTicket take,
      TakePages pages,
      TicketPages tickets,
      TicketStore store,
      Guesses counted) {
    this.organisation = organisation;
    this.take = take;
    this.pages = pages;
    this.tickets = tickets;
    this.store = store;
    this.counted = counted;
  }

  /** The offices, or the services of one; whoever has an open ticket sees that. */
  @GetMapping(PATH)
  ModelAndView choose(@RequestParam(defaultValue = "") String agency, HttpServletRequest request) {
    var open = open(request);
    if (open.isPresent()) {
      return to(open.get());
    }
    return page(
        agency.isEmpty() ? pages.offices() : pages.of(agency(agency), PATH, Problems.NONE),
        HttpStatus.OK);
  }

  @PostMapping(PATH)
  ModelAndView take(
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "0") long service,
      @RequestParam(defaultValue = "false") boolean priority,
      HttpServletRequest request,
      HttpServletResponse response) {
    var open = open(request);
    if (open.isPresent()) {
      return to(open.get());
    }
    var office = agency(agency);
    var subject = "tickets " + request.getRemoteAddr();
    try {
      if (counted.areTooMany(subject)) {
        throw new Refused(TicketRefusal.TICKET_TOO_MANY, Guesses.WINDOW.toMinutes());
      }
      var token = take.handle(office, service, priority, true);
      counted.countWrong(subject);
      response.addHeader(HttpHeaders.SET_COOKIE, TicketCookie.of(token, request).toString());
      return to(token);
    } catch (Refused refused) {
      return page(pages.of(office, PATH, Problems.of(refused)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/so/{token}")
  ModelAndView ticket(@PathVariable String token, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    return new ModelAndView("ticket/ticket", "page", tickets.page(new Token(token)));
  }

  private Optional<Token> open(HttpServletRequest request) {
    return TicketCookie.read(request)
        .filter(
            token ->
                store
                    .find(token)
                    .filter(
                        ticket -> ticket.state() == State.WAITING || ticket.state() == State.CALLED)
                    .isPresent());
  }

  private Agency agency(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> organisation.existing(Long.parseLong(text)))
        .orElseThrow(() -> new NotVisible("agency with tickets"));
  }

  private static ModelAndView to(Token token) {
    return new ModelAndView("redirect:/so/" + token.text());
  }

  private static ModelAndView page(TakePage page, HttpStatus status) {
    var answer = new ModelAndView("ticket/phone", "page", page);
    answer.setStatus(status);
    return answer;
  }
}
