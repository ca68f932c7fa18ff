package vn.motcua.ticket.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.TicketSettings;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.AppointmentQueries.Figures;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.store.WaitQueries;
import vn.motcua.ticket.store.WaitQueries.Wait;
import vn.motcua.ticket.web.WaitsPage.Kept;
import vn.motcua.ticket.web.WaitsPage.Row;

/**
 * How long people waited on a day, by service and counter, against the target; what became of its
 * appointments.
 */
@Controller
class WaitsController {

  private final WaitQueries queries;
  private final AppointmentQueries appointments;
  private final SetupStore setup;
  private final Organisation organisation;
  private final LegalSettings settings;
  private final Clock clock;

  WaitsController(
      WaitQueries queries,
      AppointmentQueries appointments,
      SetupStore setup,
      Organisation organisation,
      LegalSettings settings,
      Clock clock) {
    this.queries = queries;
    this.appointments = appointments;
    this.setup = setup;
    this.organisation = organisation;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param day as typed; what is no day is today
   */
  @GetMapping("/desk/tickets/waits")
  String waits(Actor actor, @RequestParam(defaultValue = "") String day, Model model) {
    actor.requireWholly(Permission.REPORT_READ, actor.agencyPath());
    var on = day(day);
    var target = settings.at(TicketSettings.TARGET_WAIT, actor.agencyPath(), on);
    var services =
        setup.services(actor.agencyId(), on).stream()
            .collect(
                Collectors.toMap(TicketService::id, each -> each.prefix() + " · " + each.name()));
    var counters =
        setup.counters(actor.agencyId(), on).stream()
            .collect(Collectors.toMap(Counter::id, each -> t("ticket.counter", each.number())));
    model.addAttribute(
        "page",
        new WaitsPage(
            organisation.agency(actor.agencyId()).name(),
            Vietnam.show(on),
            Show.fullDay(on),
            Integer.toString(target),
            queries.waits(actor.agencyId(), on, false, target).stream()
                .map(wait -> row(wait, services, target))
                .toList(),
            queries.waits(actor.agencyId(), on, true, target).stream()
                .filter(wait -> wait.line() != null)
                .map(wait -> row(wait, counters, target))
                .toList(),
            appointments.figures(actor.agencyId(), on).stream()
                .map(figures -> kept(figures, services))
                .toList()));
    return "ticket/waits";
  }

  private LocalDate day(String typed) {
    return TypedDate.read(typed).orElseGet(() -> Vietnam.date(clock.instant()));
  }

  private static Kept kept(Figures figures, Map<Long, String> names) {
    return new Kept(
        names.getOrDefault(figures.serviceId(), ""),
        Show.number(figures.kept()),
        Show.number(figures.notCome()),
        Show.number(figures.cancelled()),
        Show.number(figures.cancelledByDesk()),
        Show.number(figures.open()));
  }

  private static Row row(Wait wait, Map<Long, String> names, int target) {
    return new Row(
        names.getOrDefault(wait.line(), ""),
        Show.number(wait.people()),
        t("ticket.minutes", wait.median()),
        t("ticket.minutes", wait.most()),
        Show.number(wait.within()),
        wait.median() > target);
  }
}
