package vn.motcua.workcalendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;
import vn.motcua.workcalendar.change.EntryKind;
import vn.motcua.workcalendar.change.ManagedCalendars;
import vn.motcua.workcalendar.change.OwnEntry;
import vn.motcua.workcalendar.change.WithdrawEntry;

/** The forms with which calendars are changed, and what was decided about them. */
@Controller
@RequestMapping("/desk/calendar")
class CalendarChangeController {

  private final ManagedCalendars managed;
  private final Organisation organisation;
  private final WithdrawEntry withdrawEntry;
  private final CalendarChanges changes;
  private final CalendarChangePages pages;

  CalendarChangeController(
      ManagedCalendars managed,
      Organisation organisation,
      WithdrawEntry withdrawEntry,
      CalendarChanges changes,
      CalendarChangePages pages) {
    this.managed = managed;
    this.organisation = organisation;
    this.withdrawEntry = withdrawEntry;
    this.changes = changes;
    this.pages = pages;
  }

  /** What is named in the address begins the first line. */
  @GetMapping("/enter")
  ModelAndView enter(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String name) {
    var begun = DaysForm.begun(kind, on, name);
    return days(managed.get(actor, agency), begun, GroundForm.empty(), Problems.NONE);
  }

  @PostMapping("/enter")
  ModelAndView enter(
      Actor actor,
      @RequestParam long agency,
      @RequestParam Map<String, String> typed,
      @ModelAttribute GroundForm ground) {
    var form = DaysForm.of(typed);
    try {
      changes.enter(actor, agency, form, ground);
      return done(agency, form.read().getFirst().from().getYear());
    } catch (Refused refused) {
      return refused(days(managed.get(actor, agency), form, ground.again(), Problems.of(refused)));
    }
  }

  @GetMapping("/hours")
  ModelAndView hours(Actor actor, @RequestParam long agency) {
    var unit = managed.get(actor, agency);
    return hours(unit, pages.inForce(unit), "", "", GroundForm.empty(), Problems.NONE);
  }

  @PostMapping("/hours")
  ModelAndView hours(
      Actor actor,
      @RequestParam long agency,
      @RequestParam Map<String, String> typed,
      @ModelAttribute GroundForm ground) {
    var form = HoursForm.of(typed);
    try {
      changes.hours(actor, agency, form, ground);
      return done(agency, form.read().from().getYear());
    } catch (Refused refused) {
      var unit = managed.get(actor, agency);
      return refused(hours(unit, form, "", "", ground.again(), Problems.of(refused)));
    }
  }

  @PostMapping("/cut-off")
  ModelAndView cutOff(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String cutOffFrom,
      @RequestParam(defaultValue = "") String cutOff,
      @ModelAttribute GroundForm ground) {
    try {
      changes.cutOff(actor, agency, cutOffFrom, cutOff, ground);
      return done(agency, TypedDate.read(cutOffFrom).orElseThrow().getYear());
    } catch (Refused refused) {
      var unit = managed.get(actor, agency);
      return refused(
          hours(
              unit, pages.inForce(unit), cutOffFrom, cutOff, ground.again(), Problems.of(refused)));
    }
  }

  @GetMapping("/confirm")
  ModelAndView confirm(Actor actor, @RequestParam long agency, @RequestParam int year) {
    var unit = managed.get(actor, agency);
    return confirm(unit, year, Set.of(), GroundForm.empty(), Problems.NONE);
  }

  @PostMapping("/confirm")
  ModelAndView confirm(
      Actor actor,
      @RequestParam long agency,
      @RequestParam int year,
      @RequestParam(defaultValue = "") List<String> kept,
      @ModelAttribute GroundForm ground) {
    var unit = managed.get(actor, agency);
    var days =
        kept.stream()
            .flatMap(day -> TypedDate.read(day).stream())
            .collect(Collectors.toUnmodifiableSet());
    try {
      changes.confirm(actor, agency, year, days, ground);
      return done(agency, year);
    } catch (Refused refused) {
      var dropped =
          LocalDate.of(year, 1, 1)
              .datesUntil(LocalDate.of(year + 1, 1, 1))
              .filter(day -> !days.contains(day))
              .collect(Collectors.toUnmodifiableSet());
      return refused(confirm(unit, year, dropped, ground.again(), Problems.of(refused)));
    }
  }

  @GetMapping("/withdraw")
  ModelAndView withdraw(
      Actor actor, @RequestParam long agency, @RequestParam String entry, @RequestParam String on) {
    var unit = managed.get(actor, agency);
    return withdraw(unit, own(actor, agency, entry, on), GroundForm.empty(), Problems.NONE);
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(
      Actor actor,
      @RequestParam long agency,
      @RequestParam String entry,
      @RequestParam String on,
      @ModelAttribute GroundForm ground) {
    var unit = managed.get(actor, agency);
    try {
      changes.withdraw(actor, agency, kind(entry), day(on), ground);
      return done(agency, day(on).getYear());
    } catch (Refused refused) {
      return refused(
          withdraw(unit, own(actor, agency, entry, on), ground.again(), Problems.of(refused)));
    }
  }

  @GetMapping("/history")
  ModelAndView history(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(required = false) @Nullable String cursor) {
    var unit =
        organisation
            .existing(agency)
            .filter(found -> actor.may(Permission.CALENDAR_READ, found.path()))
            .orElseThrow(() -> new NotVisible("calendar of agency " + agency));
    return new ModelAndView("workcalendar/history", "page", pages.history(unit, on, cursor));
  }

  private ModelAndView days(Agency unit, DaysForm form, GroundForm ground, Problems problems) {
    return new ModelAndView("workcalendar/days", "page", pages.days(unit, form, ground, problems));
  }

  private ModelAndView hours(
      Agency unit,
      HoursForm form,
      String cutOffFrom,
      String cutOff,
      GroundForm ground,
      Problems problems) {
    return new ModelAndView(
        "workcalendar/hours",
        "page",
        pages.hours(unit, form, cutOffFrom, cutOff, ground, problems));
  }

  private ModelAndView confirm(
      Agency unit, int year, Set<LocalDate> dropped, GroundForm ground, Problems problems) {
    return new ModelAndView(
        "workcalendar/confirm", "page", pages.confirm(unit, year, dropped, ground, problems));
  }

  private ModelAndView withdraw(Agency unit, OwnEntry entry, GroundForm ground, Problems problems) {
    return new ModelAndView(
        "workcalendar/withdraw", "page", pages.withdraw(unit, entry, ground, problems));
  }

  private OwnEntry own(Actor actor, long agency, String entry, String on) {
    return withdrawEntry.find(actor, agency, kind(entry), day(on));
  }

  private static EntryKind kind(String key) {
    return EntryKind.of(key).orElseThrow(() -> new NotVisible("entry of kind " + key));
  }

  private static LocalDate day(String typed) {
    return TypedDate.read(typed).orElseThrow(() -> new NotVisible("entry of day " + typed));
  }

  private static ModelAndView done(long agency, int year) {
    return new ModelAndView("redirect:/desk/calendar?agency=" + agency + "&year=" + year + "&done");
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
