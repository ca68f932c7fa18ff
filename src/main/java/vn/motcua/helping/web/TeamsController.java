package vn.motcua.helping.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.helping.team.OpenConsent;
import vn.motcua.helping.team.SetUpTeams;
import vn.motcua.helping.web.TeamsPage.Typed;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.SendFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The teams of an agency: set up, named, ended, and what they did. */
@Controller
@RequestMapping(TeamsController.PATH)
class TeamsController {

  static final String PATH = "/desk/helpers";

  private final SetUpTeams setUp;
  private final OpenConsent openConsent;
  private final SendFile send;
  private final TeamsPages pages;

  TeamsController(SetUpTeams setUp, OpenConsent openConsent, SendFile send, TeamsPages pages) {
    this.setUp = setUp;
    this.openConsent = openConsent;
    this.send = send;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(
      Actor actor,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    return new ModelAndView(
        "helping/teams", "page", pages.page(actor, from, to, Typed.NOTHING, Problems.NONE));
  }

  @PostMapping
  ModelAndView begin(
      Actor actor, @RequestParam long agency, @RequestParam(defaultValue = "") String hamlet) {
    return after(
        actor,
        new Typed(Long.toString(agency), hamlet, "", "", ""),
        () -> setUp.begin(actor, agency, hamlet));
  }

  @PostMapping("/{team:\\d{1,18}}/end")
  ModelAndView end(Actor actor, @PathVariable long team) {
    return after(actor, Typed.NOTHING, () -> setUp.end(actor, team));
  }

  @PostMapping("/members")
  ModelAndView name(
      Actor actor,
      @RequestParam long team,
      @RequestParam(defaultValue = "") String identityNumber,
      @RequestParam(defaultValue = "") String fullName) {
    return after(
        actor,
        new Typed("", "", Long.toString(team), identityNumber, fullName),
        () -> setUp.name(actor, team, identityNumber, fullName));
  }

  @PostMapping("/{team:\\d{1,18}}/members/{member:\\d{1,18}}/release")
  ModelAndView release(Actor actor, @PathVariable long team, @PathVariable long member) {
    return after(actor, Typed.NOTHING, () -> setUp.release(actor, team, member));
  }

  /** The photographed consent. */
  @GetMapping("/consents/{assistance:\\d{1,18}}")
  void consent(Actor actor, @PathVariable long assistance, HttpServletResponse response)
      throws IOException {
    send.to(openConsent.handle(actor, assistance), response);
  }

  private ModelAndView after(Actor actor, Typed typed, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + PATH);
    } catch (Refused refused) {
      var page =
          new ModelAndView(
              "helping/teams", "page", pages.page(actor, "", "", typed, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
