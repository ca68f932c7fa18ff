package vn.motcua.citizen.web;

import static vn.motcua.platform.web.Words.t;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Mandate;
import vn.motcua.citizen.MandateKind;
import vn.motcua.citizen.Mandates;
import vn.motcua.citizen.mandate.KeepMandates;
import vn.motcua.citizen.mandate.KeepMandates.Typed;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** For whom the citizen acts, and who acts for the citizen. */
@Controller
@RequestMapping(MandateController.PATH)
class MandateController {

  static final String PATH = "/toi/tai-khoan/dai-dien";

  private final KeepMandates keep;
  private final Mandates mandates;

  MandateController(KeepMandates keep, Mandates mandates) {
    this.keep = keep;
    this.mandates = mandates;
  }

  @GetMapping
  ModelAndView show(Citizen citizen) {
    return page(citizen, false, Typed.NOTHING, Problems.NONE);
  }

  /** The citizen acts for somebody. */
  @PostMapping
  ModelAndView say(
      Citizen citizen,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String ground,
      @RequestParam(defaultValue = "") String lastDay) {
    var typed = new Typed(kind, name, number, ground, lastDay);
    return after(citizen, false, typed, () -> keep.say(citizen, typed));
  }

  /**
   * Somebody acts for the citizen.
   *
   * @param holder identity number
   */
  @PostMapping("/uy-quyen")
  ModelAndView give(
      Citizen citizen,
      @RequestParam(defaultValue = "") String holder,
      @RequestParam(defaultValue = "") String task,
      @RequestParam(defaultValue = "") String until) {
    var typed = new Typed("", "", holder, task, until);
    return after(citizen, true, typed, () -> keep.give(citizen, typed));
  }

  @PostMapping("/{id:\\d{1,18}}/thoi")
  String end(Citizen citizen, @PathVariable long id) {
    keep.end(citizen, id);
    return "redirect:" + PATH;
  }

  private ModelAndView after(Citizen citizen, boolean giving, Typed typed, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + PATH);
    } catch (Refused refused) {
      var page = page(citizen, giving, typed, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(Citizen citizen, boolean giving, Typed typed, Problems problems) {
    return new ModelAndView(
        "citizen/mandates",
        "page",
        new MandatePage(
            citizen.isProven(),
            mandates.of(citizen).stream().map(each -> held(citizen, each)).toList(),
            mandates.givenBy(citizen).stream().map(MandateController::given).toList(),
            MandateKind.SAID.stream()
                .map(kind -> new Option(kind.name(), t(kind.messageKey())))
                .toList(),
            giving,
            typed,
            problems));
  }

  private static MandatePage.Row held(Citizen citizen, Mandate mandate) {
    return row(
        mandate,
        mandate.name() + (mandate.number().isEmpty() ? "" : " · " + mandate.number()),
        mandate.writtenBy() == citizen.id());
  }

  private static MandatePage.Row given(Mandate mandate) {
    return row(mandate, mandate.holderNumber(), true);
  }

  private static MandatePage.Row row(Mandate mandate, String who, boolean mayEnd) {
    var last = mandate.lastDay();
    var about = t(mandate.kind().messageKey()) + ": " + mandate.ground();
    return new MandatePage.Row(
        mandate.id(),
        who,
        last == null ? about : t("citizen.mandate.until", about, Vietnam.show(last)),
        mayEnd);
  }
}
