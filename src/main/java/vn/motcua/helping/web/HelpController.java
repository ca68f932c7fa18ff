package vn.motcua.helping.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.Assistances;
import vn.motcua.helping.assisting.BeginAssistance;
import vn.motcua.helping.assisting.BeginAssistance.Typed;
import vn.motcua.helping.assisting.EndAssistance;
import vn.motcua.helping.web.HelpPages.Code;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;

/** Somebody of a community digital team helps a person who is present. */
@Controller
@RequestMapping(HelpController.PATH)
class HelpController {

  static final String PATH = "/ho-tro";

  private final BeginAssistance begin;
  private final EndAssistance end;
  private final Assistances assistances;
  private final HelpPages pages;

  HelpController(
      BeginAssistance begin, EndAssistance end, Assistances assistances, HelpPages pages) {
    this.begin = begin;
    this.end = end;
    this.assistances = assistances;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView start(Citizen helper) {
    return start(helper, Typed.NOTHING, Problems.NONE);
  }

  @PostMapping
  ModelAndView begin(
      Citizen helper,
      @RequestParam long team,
      @RequestParam(defaultValue = "") String identityNumber,
      @RequestParam(defaultValue = "") String fullName,
      @RequestParam(defaultValue = "") String birthDate,
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String address) {
    var typed = new Typed(identityNumber, fullName, birthDate, phone, address);
    try {
      return new ModelAndView("redirect:" + PATH + "/" + begin.handle(helper, team, typed));
    } catch (Refused refused) {
      var page = start(helper, typed, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /**
   * @param sent code of the dossier handed in just now
   */
  @GetMapping("/{id:\\d{1,18}}")
  ModelAndView show(
      Citizen helper,
      @PathVariable long id,
      @RequestParam(name = "nop", defaultValue = "") String sent) {
    return new ModelAndView(
        "helping/assistance",
        "page",
        pages.of(helper, assistances.get(helper, id), sent, Code.NONE, Problems.NONE));
  }

  @PostMapping("/{id:\\d{1,18}}/xong")
  String end(Citizen helper, @PathVariable long id) {
    end.handle(helper, id);
    return "redirect:" + PATH;
  }

  private ModelAndView start(Citizen helper, Typed typed, Problems problems) {
    return new ModelAndView("helping/start", "page", pages.start(helper, typed, problems));
  }
}
