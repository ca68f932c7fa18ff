package vn.motcua.submission.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.spi.CitizensDesk;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.Assistances;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.draft.StartSubmission;

/** Begins a submission at the desk the citizen chose. */
@Controller
@RequestMapping("/nop-ho-so/{procedure:[A-Z0-9.]{1,20}}")
class StartController {

  private final StartSubmission start;
  private final Submissions submissions;
  private final Catalogue catalogue;
  private final CitizensDesk desks;
  private final Assistances assistances;
  private final Clock clock;

  StartController(
      StartSubmission start,
      Submissions submissions,
      Catalogue catalogue,
      CitizensDesk desks,
      Assistances assistances,
      Clock clock) {
    this.start = start;
    this.submissions = submissions;
    this.catalogue = catalogue;
    this.desks = desks;
    this.assistances = assistances;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(Citizen citizen, @PathVariable String procedure, HttpServletRequest request) {
    return page(citizen, procedure, request, Problems.NONE);
  }

  @PostMapping
  ModelAndView start(
      Citizen citizen,
      @PathVariable String procedure,
      @RequestParam long agency,
      @RequestParam(name = "giup", required = false) @Nullable Long helped,
      HttpServletRequest request) {
    try {
      var assistance = helped == null ? null : assistances.requireOpen(citizen, helped);
      return new ModelAndView(
          "redirect:"
              + DraftController.PATH
              + start.handle(citizen, assistance, procedure, agency));
    } catch (Refused refused) {
      var page = page(citizen, procedure, request, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Citizen citizen, String code, HttpServletRequest request, Problems problems) {
    var procedure =
        catalogue
            .inForce(code, Vietnam.date(clock.instant()))
            .orElseThrow(() -> new NotVisible("procedure " + code));
    var desk = desks.of(request, code);
    var agency = desk.agencyId();
    var drafts =
        submissions.drafts(citizen).stream()
            .filter(draft -> draft.procedureCode().equals(code))
            .map(
                draft ->
                    new Option(
                        DraftController.PATH + draft.id(),
                        t("submission.draft.saved", Show.moment(draft.savedAt()))))
            .toList();
    return new ModelAndView(
        "submission/start",
        "page",
        new StartPage(
            procedure,
            desk,
            agency != null && start.isPossible(procedure, agency),
            assistances
                .open(citizen)
                .map(open -> new Option(Long.toString(open.id()), open.person().fullName()))
                .orElse(null),
            drafts,
            problems));
  }
}
