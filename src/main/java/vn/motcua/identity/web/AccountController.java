package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.identity.AccountDetails;
import vn.motcua.identity.Administration;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.RoleTemplates;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** One account, for those who manage it. */
@Controller
@RequestMapping("/desk/accounts/{id:[0-9]{1,18}}")
class AccountController {

  private final Administration administration;
  private final Organisation organisation;
  private final LimitChoices choices;
  private final LimitWords words;
  private final RoleTemplates templates;
  private final Clock clock;

  AccountController(
      Administration administration,
      Organisation organisation,
      LimitChoices choices,
      LimitWords words,
      RoleTemplates templates,
      Clock clock) {
    this.administration = administration;
    this.organisation = organisation;
    this.choices = choices;
    this.words = words;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable long id) {
    return page(actor, id, emptyForm(actor, id), "", Problems.NONE);
  }

  @PostMapping("/roles")
  ModelAndView grant(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = RoleForm.of(typed);
    try {
      administration.grant(actor, id, version, form.grant(agencyOf(form)));
      return back(id);
    } catch (Refused refused) {
      var page = page(actor, id, form, "", Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/template")
  ModelAndView assign(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = RoleForm.of(typed);
    try {
      var template =
          RoleForm.id(typed.getFirst("template"))
              .orElseThrow(
                  () ->
                      new Refused(
                          List.of(Finding.of("template", IdentityRefusal.TEMPLATE_MISSING))));
      administration.assignTemplate(actor, id, version, template, form.place(agencyOf(form)));
      return back(id);
    } catch (Refused refused) {
      var page = page(actor, id, form, "", Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/roles/{grant}/revoke")
  ModelAndView revoke(
      Actor actor, @PathVariable long id, @PathVariable long grant, @RequestParam long version) {
    administration.revoke(actor, id, version, grant);
    return back(id);
  }

  @PostMapping("/disable")
  ModelAndView disable(Actor actor, @PathVariable long id, @RequestParam long version) {
    administration.setEnabled(actor, id, version, false);
    return back(id);
  }

  @PostMapping("/enable")
  ModelAndView enable(Actor actor, @PathVariable long id, @RequestParam long version) {
    administration.setEnabled(actor, id, version, true);
    return back(id);
  }

  @PostMapping("/email")
  ModelAndView email(
      Actor actor, @PathVariable long id, @RequestParam long version, @RequestParam String email) {
    try {
      administration.changeEmail(actor, id, version, email);
      return back(id);
    } catch (Refused refused) {
      var page = page(actor, id, emptyForm(actor, id), "", Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/require-password-change")
  ModelAndView requireChange(Actor actor, @PathVariable long id, @RequestParam long version) {
    administration.requirePasswordChange(actor, id, version);
    return back(id);
  }

  /** Answers with the page itself: the link is shown this once and stored nowhere. */
  @PostMapping("/password-link")
  ModelAndView passwordLink(Actor actor, @PathVariable long id) {
    var token = administration.passwordLink(actor, id);
    var link =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/desk/password/" + token)
            .toUriString();
    return page(actor, id, emptyForm(actor, id), link, Problems.NONE);
  }

  private static ModelAndView back(long id) {
    return new ModelAndView("redirect:/desk/accounts/" + id);
  }

  private RoleForm emptyForm(Actor actor, long id) {
    var agency = organisation.agency(administration.account(actor, id).agencyId());
    var code = agency.code() == null ? agency.gsoCode() : agency.code();
    return new RoleForm("OFFICER", code == null ? "" : code, today().toString(), "");
  }

  private long agencyOf(RoleForm form) {
    var code = form.agency() == null ? "" : form.agency().strip();
    return organisation
        .find(code, today())
        .orElseThrow(
            () -> new Refused(List.of(Finding.of("agency", IdentityRefusal.AGENCY_UNKNOWN))))
        .id();
  }

  private ModelAndView page(Actor actor, long id, RoleForm form, String link, Problems problems) {
    var account = administration.account(actor, id);
    var rows = account.roles().stream().map(role -> row(role, today())).toList();
    return new ModelAndView(
        "identity/account",
        "page",
        new AccountPage(
            "/desk/accounts/" + id,
            account,
            organisation.agency(account.agencyId()).name(),
            AccountState.of(account),
            administration.email(actor, id),
            actor.accountId() == id,
            rows,
            form,
            NewAccountController.roles(),
            choices.of(account.agencyId(), form),
            templates(actor),
            link,
            problems));
  }

  private List<Option> templates(Actor actor) {
    return templates.all(actor).stream()
        .map(template -> new Option(Long.toString(template.id()), template.name()))
        .toList();
  }

  private AccountPage.RoleRow row(AccountDetails.HeldRole role, LocalDate today) {
    return new AccountPage.RoleRow(
        role.id(),
        t("role." + role.role().name()),
        organisation.agency(role.agencyId()).name(),
        Vietnam.show(role.validFrom()),
        role.validTo() == null ? "" : Vietnam.show(role.validTo()),
        role.isValid(today),
        words.of(role.limits()));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
