package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountDetails;
import vn.motcua.identity.AccountDetails.HeldRole;
import vn.motcua.identity.Administration;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/** Who of an agency may do what, at one glance: staff by roles, with fields and steps. */
@Controller
class RightsController {

  private final Administration administration;
  private final Organisation organisation;
  private final LimitWords words;
  private final Clock clock;

  RightsController(
      Administration administration, Organisation organisation, LimitWords words, Clock clock) {
    this.administration = administration;
    this.organisation = organisation;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/desk/accounts/rights")
  ModelAndView show(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(required = false) @Nullable String after) {
    var agencyId = agency == null ? actor.agencyId() : agency;
    var shown =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    var today = Vietnam.date(clock.instant());
    var accounts = administration.ofAgency(actor, agencyId, after);
    var roles =
        Arrays.stream(Role.values())
            .filter(role -> accounts.items().stream().anyMatch(each -> holds(each, role, today)))
            .toList();
    return new ModelAndView(
        "identity/rights",
        "page",
        new RightsPage(
            agencyId,
            shown.name(),
            roles.stream().map(role -> t("role." + role.name())).toList(),
            accounts.items().stream().map(each -> row(each, agencyId, roles, today)).toList(),
            accounts.next() == null
                ? null
                : "/desk/accounts/rights?agency=" + agencyId + "&after=" + accounts.next()));
  }

  private RightsPage.Row row(
      AccountDetails account, long agencyId, List<Role> roles, LocalDate today) {
    return new RightsPage.Row(
        "/desk/accounts/" + account.id(),
        account.fullName(),
        account.position(),
        account.enabled(),
        roles.stream().map(role -> cell(account, agencyId, role, today)).toList());
  }

  private RightsPage.Cell cell(AccountDetails account, long agencyId, Role role, LocalDate today) {
    var held = held(account, role, today).toList();
    return new RightsPage.Cell(
        !held.isEmpty(),
        held.stream()
            .map(each -> limits(each, agencyId))
            .filter(each -> !each.isEmpty())
            .distinct()
            .toList());
  }

  /** To what it is limited; over another agency than the one shown, which. */
  private String limits(HeldRole held, long agencyId) {
    var limits = words.of(held.limits());
    if (held.agencyId() == agencyId) {
      return limits;
    }
    var agency = organisation.agency(held.agencyId()).name();
    return limits.isEmpty() ? agency : limits + " · " + agency;
  }

  private static boolean holds(AccountDetails account, Role role, LocalDate today) {
    return held(account, role, today).findAny().isPresent();
  }

  private static Stream<HeldRole> held(AccountDetails account, Role role, LocalDate today) {
    return account.roles().stream().filter(each -> each.role() == role && each.isValid(today));
  }
}
