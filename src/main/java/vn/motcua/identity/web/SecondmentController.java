package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Administration;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.NewSecondment;
import vn.motcua.identity.SecondOfficer;
import vn.motcua.identity.Secondment;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/** Sends an officer to another agency for a time, and calls the officer back. */
@Controller
@RequestMapping("/desk/accounts/{id:[0-9]{1,18}}/secondments")
class SecondmentController {

  private final SecondOfficer secondOfficer;
  private final Administration administration;
  private final Organisation organisation;
  private final Clock clock;

  SecondmentController(
      SecondOfficer secondOfficer,
      Administration administration,
      Organisation organisation,
      Clock clock) {
    this.secondOfficer = secondOfficer;
    this.administration = administration;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable long id) {
    var form = new SecondmentPage.Form("", "OFFICE", "OFFICER", today().toString(), "", true, "");
    return page(actor, id, form, Problems.NONE);
  }

  @PostMapping
  ModelAndView enter(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @ModelAttribute SecondmentPage.Form form) {
    try {
      secondOfficer.handle(actor, id, version, asked(form));
      return back(id);
    } catch (Refused refused) {
      var page = page(actor, id, form, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/{secondment:[0-9]{1,18}}/end")
  ModelAndView end(
      Actor actor,
      @PathVariable long id,
      @PathVariable long secondment,
      @RequestParam long version) {
    secondOfficer.end(actor, id, version, secondment);
    return back(id);
  }

  private static ModelAndView back(long id) {
    return new ModelAndView("redirect:/desk/accounts/" + id + "/secondments");
  }

  private NewSecondment asked(SecondmentPage.Form form) {
    var findings = new ArrayList<Finding>();
    var code = form.host() == null ? "" : form.host().strip();
    var host = organisation.find(code, today());
    if (host.isEmpty()) {
      findings.add(Finding.of("host", IdentityRefusal.AGENCY_UNKNOWN));
    }
    var role =
        Arrays.stream(Role.values()).filter(one -> one.name().equals(form.hostRole())).findFirst();
    if (role.isEmpty()) {
      findings.add(Finding.of("hostRole", IdentityRefusal.ROLE_UNKNOWN));
    }
    var from =
        new DateField("hostFrom", t("account.validFrom"), form.hostFrom()).readRequired(findings);
    var to = new DateField("hostTo", t("account.validTo"), form.hostTo()).readRequired(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new NewSecondment(
        host.orElseThrow().id(),
        Arrays.stream(DepartmentKind.values())
            .filter(kind -> kind.name().equals(form.hostDepartment()))
            .findFirst()
            .flatMap(kind -> organisation.department(host.orElseThrow().id(), kind))
            .map(Department::id)
            .orElse(null),
        role.orElseThrow(),
        from.orElseThrow(),
        to.orElseThrow(),
        form.keepsHome(),
        form.document() == null ? "" : form.document());
  }

  private ModelAndView page(Actor actor, long id, SecondmentPage.Form form, Problems problems) {
    var account = administration.account(actor, id);
    var url = "/desk/accounts/" + id + "/secondments";
    return new ModelAndView(
        "identity/secondments",
        "page",
        new SecondmentPage(
            url,
            "/desk/accounts/" + id,
            account.fullName(),
            organisation.agency(account.agencyId()).name(),
            account.version(),
            actor.accountId() == id,
            secondOfficer.ofAccount(actor, id).stream().map(one -> row(one, url)).toList(),
            form,
            roles(),
            departments(),
            problems));
  }

  private static List<Option> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.ADMINISTRATOR)
        .map(role -> new Option(role.name(), t("role." + role.name())))
        .toList();
  }

  private static List<Option> departments() {
    return Stream.concat(
            Stream.of(new Option("", t("organisation.staff.other"))),
            Arrays.stream(DepartmentKind.values())
                .map(
                    kind ->
                        new Option(
                            kind.name(),
                            t("organisation.kind." + kind.name().toLowerCase(Locale.ROOT)))))
        .toList();
  }

  private SecondmentPage.Row row(Secondment one, String url) {
    var over = one.to().isBefore(today());
    return new SecondmentPage.Row(
        organisation.agency(one.agencyId()).name(),
        one.departmentId() == null ? "" : organisation.department(one.departmentId()).name(),
        t("role." + one.role().name()),
        t("organisation.validity.span", Vietnam.show(one.from()), Vietnam.show(one.to())),
        t(one.keepsHome() ? "secondment.home.kept" : "secondment.home.rests"),
        one.document(),
        !over && !one.from().isAfter(today()),
        over ? "" : url + "/" + one.id() + "/end");
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
