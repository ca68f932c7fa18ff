package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.identity.AccountDetails;
import vn.motcua.identity.Administration;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** The accounts of an agency, and the way to the agencies below. */
@Controller
class AccountsController {

  private static final int MATCHES = 20;

  private final Administration administration;
  private final Organisation organisation;
  private final Clock clock;

  AccountsController(Administration administration, Organisation organisation, Clock clock) {
    this.administration = administration;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping("/desk/accounts")
  ModelAndView list(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(name = "unit", defaultValue = "") String query,
      @RequestParam(required = false) @Nullable String after) {
    var agencyId = agency == null ? actor.agencyId() : agency;
    var shown =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    var today = Vietnam.date(clock.instant());
    var accounts = administration.ofAgency(actor, agencyId, after);
    var next =
        accounts.next() == null
            ? null
            : UriComponentsBuilder.fromPath("/desk/accounts")
                .queryParam("agency", agencyId)
                .queryParam("after", accounts.next())
                .toUriString();
    return new ModelAndView(
        "identity/accounts",
        "page",
        new AccountsPage(
            agencyId,
            shown.name(),
            query,
            matches(actor, query, today),
            accounts.items().stream().map(account -> row(account, today)).toList(),
            next));
  }

  private List<Option> matches(Actor actor, String query, LocalDate today) {
    return query.isBlank()
        ? List.of()
        : organisation.search(query, null, today, MATCHES).stream()
            .filter(agency -> actor.may(Permission.ACCOUNT_MANAGE, agency.path()))
            .map(agency -> new Option("/desk/accounts?agency=" + agency.id(), agency.name()))
            .toList();
  }

  private static AccountsPage.Row row(AccountDetails account, LocalDate today) {
    var roles =
        account.roles().stream()
            .filter(role -> role.isValid(today))
            .map(role -> t("role." + role.role().name()))
            .distinct()
            .toList();
    return new AccountsPage.Row(
        "/desk/accounts/" + account.id(),
        account.username(),
        account.fullName(),
        account.position(),
        String.join(", ", roles),
        AccountState.of(account));
  }
}
