package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Absence;
import vn.motcua.identity.Absences;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.EnterAbsence;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SecondOfficer;
import vn.motcua.identity.Secondment;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Who is away and who stands in: read by everybody of the agency, entered by heads and leaders. */
@Controller
@RequestMapping(AbsenceController.PATH)
class AbsenceController {

  static final String PATH = "/desk/absences";

  private final EnterAbsence enterAbsence;
  private final Absences absences;
  private final SecondOfficer secondments;
  private final Accounts accounts;
  private final Organisation organisation;
  private final Clock clock;

  AbsenceController(
      EnterAbsence enterAbsence,
      Absences absences,
      SecondOfficer secondments,
      Accounts accounts,
      Organisation organisation,
      Clock clock) {
    this.enterAbsence = enterAbsence;
    this.absences = absences;
    this.secondments = secondments;
    this.accounts = accounts;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** An absence as it was typed. */
  record Typed(
      @Nullable String person,
      @Nullable String substitute,
      @Nullable String from,
      @Nullable String to,
      @Nullable String reason) {

    static String text(@Nullable String typed) {
      return typed == null ? "" : typed.strip();
    }
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(defaultValue = "") String done) {
    var today = today().toString();
    return page(
        actor,
        agency(actor, agency),
        new Typed("", "", today, today, ""),
        done.isEmpty() ? "" : t("absence.done"),
        Problems.NONE);
  }

  @PostMapping
  ModelAndView enter(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @ModelAttribute Typed typed) {
    var of = agency(actor, agency);
    try {
      enter(actor, typed);
      return new ModelAndView("redirect:" + PATH + "?done=1&agency=" + of.id());
    } catch (Refused refused) {
      var page = page(actor, of, typed, "", Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/{id:[0-9]{1,18}}/end")
  ModelAndView end(
      Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable Long agency) {
    enterAbsence.end(actor, id);
    return new ModelAndView("redirect:" + PATH + "?done=1&agency=" + agency(actor, agency).id());
  }

  private void enter(Actor actor, Typed typed) {
    var findings = new ArrayList<Finding>();
    var person = RoleForm.id(typed.person());
    if (person.isEmpty()) {
      findings.add(Finding.of("person", IdentityRefusal.PERSON_MISSING));
    }
    var from = new DateField("from", t("absence.from"), typed.from()).readRequired(findings);
    var to = new DateField("to", t("absence.to"), typed.to()).readRequired(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    enterAbsence.handle(
        actor,
        person.orElseThrow(),
        RoleForm.id(typed.substitute()).orElse(null),
        from.orElseThrow(),
        to.orElseThrow(),
        Typed.text(typed.reason()));
  }

  /** The own agency, or one whose people the reader manages. */
  private Agency agency(Actor actor, @Nullable Long asked) {
    var agency =
        organisation
            .existing(asked == null ? actor.agencyId() : asked)
            .orElseThrow(() -> new NotVisible("agency " + asked));
    if (agency.id() != actor.agencyId() && !EnterAbsence.may(actor, agency.path())) {
      throw new NotVisible("agency " + agency.id());
    }
    return agency;
  }

  private ModelAndView page(
      Actor actor, Agency agency, Typed typed, String done, Problems problems) {
    var may = EnterAbsence.may(actor, agency.path());
    return new ModelAndView(
        "identity/absences",
        "page",
        new AbsencePage(
            agency.name(),
            absences.ofAgency(agency.id()).stream().map(one -> row(one, agency, may)).toList(),
            secondments.today(agency.id()).stream().map(this::seconded).toList(),
            may ? form(agency, typed) : null,
            problems,
            done));
  }

  private AbsencePage.Form form(Agency agency, Typed typed) {
    var people =
        accounts.whoMay(Permission.DOSSIER_READ, agency.id(), null).stream()
            .map(
                one ->
                    new Option(
                        Long.toString(one.accountId()),
                        t("organisation.person", one.fullName(), one.position())));
    return new AbsencePage.Form(
        PATH + "?agency=" + agency.id(),
        Stream.concat(Stream.of(new Option("", t("absence.choose"))), people).toList(),
        Typed.text(typed.person()),
        Typed.text(typed.substitute()),
        Typed.text(typed.from()),
        Typed.text(typed.to()),
        Typed.text(typed.reason()));
  }

  private AbsencePage.Row row(Absence absence, Agency agency, boolean may) {
    var substitute = absence.substituteName();
    return new AbsencePage.Row(
        absence.fullName(),
        t("organisation.validity.span", Vietnam.show(absence.from()), Vietnam.show(absence.to())),
        substitute == null ? "" : substitute,
        absence.reason(),
        !absence.from().isAfter(today()),
        may ? PATH + "/" + absence.id() + "/end?agency=" + agency.id() : "");
  }

  private AbsencePage.Seconded seconded(Secondment secondment) {
    return new AbsencePage.Seconded(
        secondment.fullName(),
        organisation.agency(secondment.homeId()).name(),
        organisation.agency(secondment.agencyId()).name(),
        t("role." + secondment.role().name()),
        Vietnam.show(secondment.to()));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
