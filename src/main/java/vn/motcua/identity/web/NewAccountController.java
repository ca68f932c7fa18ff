package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.OpenStaffAccount;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/** Opening an account for somebody of an agency. */
@Controller
@RequestMapping("/desk/accounts/new")
class NewAccountController {

  private final OpenStaffAccount openAccount;
  private final Organisation organisation;
  private final Clock clock;

  NewAccountController(OpenStaffAccount openAccount, Organisation organisation, Clock clock) {
    this.openAccount = openAccount;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(Actor actor, @RequestParam long agency) {
    var today = Vietnam.date(clock.instant());
    return page(actor, agency, NewAccountForm.empty(today), Problems.NONE);
  }

  @PostMapping
  ModelAndView open(Actor actor, @RequestParam long agency, @ModelAttribute NewAccountForm form) {
    try {
      var staff = organisation.staff(agency);
      var id = openAccount.handle(actor, form.account(agency, staff));
      return new ModelAndView("redirect:/desk/accounts/" + id);
    } catch (Refused refused) {
      var page = page(actor, agency, form, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(Actor actor, long agencyId, NewAccountForm form, Problems problems) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.require(Permission.ACCOUNT_MANAGE, agency.path());
    return new ModelAndView(
        "identity/new-account",
        "page",
        new NewAccountPage(
            agencyId,
            agency.name(),
            form.filled(),
            staff(agency),
            departments(agency),
            roles(),
            problems));
  }

  static List<Option> roles() {
    return Arrays.stream(Role.values())
        .map(role -> new Option(role.name(), t("role." + role.name())))
        .toList();
  }

  private List<Option> staff(Agency agency) {
    var members =
        organisation.staff(agency.id()).stream()
            .map(
                member ->
                    new Option(
                        Long.toString(member.id()), member.fullName() + " – " + member.position()));
    return withNone(members);
  }

  private List<Option> departments(Agency agency) {
    return withNone(
        organisation.departments(agency.id()).stream()
            .map(department -> new Option(Long.toString(department.id()), department.name())));
  }

  private static List<Option> withNone(Stream<Option> options) {
    return Stream.concat(Stream.of(new Option("", t("account.none"))), options).toList();
  }
}
