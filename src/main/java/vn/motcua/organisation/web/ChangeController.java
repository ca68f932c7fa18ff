package vn.motcua.organisation.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** The forms with which an administrator sets an agency up. */
@Controller
@RequestMapping("/desk/organisation/{id:\\d{1,18}}/{change:[a-z-]+}")
class ChangeController {

  private final PerformChange performChange;
  private final ChangePages pages;
  private final Organisation organisation;
  private final Clock clock;

  ChangeController(
      PerformChange performChange, ChangePages pages, Organisation organisation, Clock clock) {
    this.performChange = performChange;
    this.pages = pages;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param part the department or person the change is about
   */
  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable long id,
      @PathVariable String change,
      @RequestParam(required = false) @Nullable String part) {
    var today = Vietnam.date(clock.instant()).toString();
    var form =
        new ChangeForm(
            "", "", "ONE_STOP", "", "", "", today, today, part, UUID.randomUUID().toString());
    return page(actor, id, change, form, Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor,
      @PathVariable long id,
      @PathVariable String change,
      @ModelAttribute ChangeForm form) {
    var asked = known(change);
    var agency = managed(actor, id, asked);
    try {
      performChange.handle(actor, agency.id(), asked, form);
      return new ModelAndView("redirect:/desk/organisation/" + id + "?done=" + asked.key());
    } catch (Refused refused) {
      // The key goes with what was typed: corrected, it is another request.
      var again =
          new ChangeForm(
              form.code(),
              form.name(),
              form.kind(),
              form.fullName(),
              form.position(),
              form.department(),
              form.from(),
              form.lastDay(),
              form.part(),
              UUID.randomUUID().toString());
      var page = page(actor, id, change, again, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Actor actor, long id, String change, ChangeForm form, Problems problems) {
    var asked = known(change);
    var agency = managed(actor, id, asked);
    return new ModelAndView(
        "organisation/change", "page", pages.page(agency, asked, form, problems));
  }

  private Agency managed(Actor actor, long id, Change change) {
    var agency = organisation.existing(id).orElseThrow(() -> new NotVisible("agency " + id));
    actor.require(Permission.ORGANISATION_MANAGE, agency.path());
    if (change == Change.OPEN_BELOW && agency.level() != AgencyLevel.PROVINCE) {
      throw new NotVisible("form for provinces only");
    }
    if (change == Change.OPEN_STANDARD && agency.level() != AgencyLevel.COMMUNE) {
      throw new NotVisible("form for communes only");
    }
    return agency;
  }

  private static Change known(String key) {
    return Change.of(key).orElseThrow(() -> new NotVisible("change " + key));
  }
}
