package vn.motcua.workcalendar.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.workcalendar.change.ManagedCalendars;
import vn.motcua.workcalendar.change.TakeCalendarOver;

/** Chooses whose calendar an agency goes on with, where several came together. */
@Controller
@RequestMapping("/desk/calendar/take-over")
class TakeOverController {

  private final TakeCalendarOver takeOver;
  private final ManagedCalendars managed;
  private final CalendarChanges changes;

  TakeOverController(TakeCalendarOver takeOver, ManagedCalendars managed, CalendarChanges changes) {
    this.takeOver = takeOver;
    this.managed = managed;
    this.changes = changes;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam long agency) {
    var unit = managed.get(actor, agency);
    if (takeOver.offers(unit).isEmpty()) {
      throw new NotVisible("calendars to be taken over by " + agency);
    }
    return page(unit, "", GroundForm.empty(), Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String from,
      @ModelAttribute GroundForm ground) {
    try {
      changes.takeOver(actor, agency, from.matches("\\d{1,18}") ? Long.parseLong(from) : 0, ground);
      return new ModelAndView("redirect:/desk/calendar?agency=" + agency + "&done");
    } catch (Refused refused) {
      var page = page(managed.get(actor, agency), from, ground.again(), Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(Agency unit, String chosen, GroundForm ground, Problems problems) {
    return new ModelAndView(
        "workcalendar/take-over",
        "page",
        new TakeOverPage(ChangeHead.of(unit, ground, problems), options(unit), chosen));
  }

  private List<Option> options(Agency unit) {
    return takeOver.offers(unit).stream()
        .map(offer -> new Option(Long.toString(offer.from().id()), SuccessionNotes.words(offer)))
        .toList();
  }
}
