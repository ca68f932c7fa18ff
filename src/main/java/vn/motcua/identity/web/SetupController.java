package vn.motcua.identity.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.FirstAdministrator;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Opening the first administrator's account through the link printed at the start. */
@Controller
@RequestMapping("/setup/{token}")
class SetupController {

  private static final int PROVINCES = 100;

  private final FirstAdministrator firstAdministrator;
  private final Organisation organisation;
  private final Clock clock;

  SetupController(FirstAdministrator firstAdministrator, Organisation organisation, Clock clock) {
    this.firstAdministrator = firstAdministrator;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String token) {
    return page(token, new SetupForm(null, null, null, null, null), Problems.NONE);
  }

  @PostMapping
  ModelAndView open(@PathVariable String token, @ModelAttribute SetupForm form) {
    try {
      firstAdministrator.handle(token, form.candidate());
      return new ModelAndView("redirect:/desk/sign-in");
    } catch (Refused refused) {
      var page = page(token, form, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(String token, SetupForm form, Problems problems) {
    if (!firstAdministrator.isOpen(token)) {
      throw new Refused(IdentityRefusal.LINK_DEAD);
    }
    return new ModelAndView(
        "identity/setup",
        "page",
        new SetupPage("/setup/" + token, form.candidate(), provinces(), problems));
  }

  private List<Option> provinces() {
    return organisation
        .search(null, AgencyLevel.PROVINCE, Vietnam.date(clock.instant()), PROVINCES)
        .stream()
        .map(
            agency -> {
              var code = agency.code() == null ? agency.gsoCode() : agency.code();
              return new Option(code == null ? "" : code, agency.name());
            })
        .filter(option -> !option.value().isEmpty())
        .toList();
  }
}
