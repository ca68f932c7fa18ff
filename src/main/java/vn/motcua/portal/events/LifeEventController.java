package vn.motcua.portal.events;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Leads from what happened to what has to be done. */
@Controller
class LifeEventController {

  private static final String PATH = "/su-kien/";

  private final LifeEvents events;
  private final Catalogue catalogue;
  private final ProcedureUses uses;
  private final Clock clock;

  LifeEventController(LifeEvents events, Catalogue catalogue, ProcedureUses uses, Clock clock) {
    this.events = events;
    this.catalogue = catalogue;
    this.uses = uses;
    this.clock = clock;
  }

  @GetMapping(PATH + "{event:[a-z-]{1,40}}")
  ModelAndView read(@PathVariable String event) {
    var needs = events.of(event);
    if (needs.isEmpty()) {
      throw new NotVisible("life event");
    }
    var others =
        events.names().stream()
            .filter(name -> !name.equals(event))
            .map(LifeEventController::shown)
            .toList();
    return new ModelAndView(
        "portal/life-event", "page", new LifeEventPage(shown(event), lines(needs), others));
  }

  /** Those in force today. */
  private List<LifeEventPage.Line> lines(List<LifeEvents.Need> needs) {
    var today = Vietnam.date(clock.instant());
    var hidden = uses.publishedNowhere();
    return needs.stream()
        .filter(need -> !hidden.contains(need.code()))
        .flatMap(
            need ->
                catalogue.inForce(need.code(), today).stream()
                    .map(procedure -> line(procedure, need)))
        .toList();
  }

  private static LifeEventPage.Line line(Procedure procedure, LifeEvents.Need need) {
    return new LifeEventPage.Line(
        procedure.code(),
        procedure.shortName(),
        procedure.name(),
        procedure.limit(Channel.COUNTER).map(Show::limit).orElse(""),
        need.note(),
        need.ground());
  }

  private static LifeEventPage.Event shown(String event) {
    return new LifeEventPage.Event(event, t("portal.event." + event));
  }
}
