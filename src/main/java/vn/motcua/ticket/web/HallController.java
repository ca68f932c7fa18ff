package vn.motcua.ticket.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.SpokenTicket;
import vn.motcua.ticket.store.CallStore;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.web.HallPage.Call;

/**
 * The screen in the hall: numbers and counters, no names. Asked every few seconds it answers "not
 * changed" from one reading by index, so many screens cost little.
 */
@Controller
@RequestMapping("/man-hinh/{agency:\\d{1,18}}")
class HallController {

  private static final int SHOWN = 6;

  private final CallStore store;
  private final SetupStore setup;
  private final Organisation organisation;
  private final Clock clock;

  HallController(CallStore store, SetupStore setup, Organisation organisation, Clock clock) {
    this.store = store;
    this.setup = setup;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  String hall(@PathVariable long agency, Model model) {
    model.addAttribute("page", page(agency));
    return "ticket/hall";
  }

  /** The calls alone. */
  @GetMapping("/goi")
  @Nullable String calls(
      @PathVariable long agency,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String seen,
      HttpServletResponse response,
      Model model) {
    var page = page(agency);
    var tag = page.calls().stream().map(Call::key).collect(Collectors.joining(".", "\"", "\""));
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (seen.equals(tag)) {
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return null;
    }
    model.addAttribute("page", page);
    return "ticket/calls";
  }

  private HallPage page(long id) {
    var agency =
        organisation.existing(id).orElseThrow(() -> new NotVisible("screen of agency " + id));
    return new HallPage(agency.name(), Long.toString(id), calls(agency));
  }

  private List<Call> calls(Agency agency) {
    var today = Vietnam.date(clock.instant());
    var numbers =
        setup.counters(agency.id(), today).stream()
            .collect(Collectors.toMap(Counter::id, Counter::number));
    var calls = new ArrayList<Call>();
    for (var ticket : store.lastCalls(agency.id(), today, SHOWN)) {
      var number = numbers.get(ticket.counterId());
      if (number != null) {
        calls.add(
            new Call(
                ticket.id() + "-" + ticket.calls(),
                ticket.label(),
                number,
                SpokenTicket.of(ticket.label(), number),
                calls.isEmpty()));
      }
    }
    return calls;
  }
}
