package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.Tariffs;
import vn.motcua.certification.model.AppointedSigner;
import vn.motcua.certification.model.Practice;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.certification.setting.AppointSigner;
import vn.motcua.certification.setting.ChangePractice;
import vn.motcua.certification.store.PracticeStore;
import vn.motcua.certification.web.SettingPage.SignerRow;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** How the own unit signs certifications, who signs, what it costs. */
@Controller
@RequestMapping("/desk/certification/settings")
class SettingController {

  private static final int UNPROCESSABLE = 422;
  private static final String PAGE = "redirect:/desk/certification/settings";

  private final PracticeStore practices;
  private final Tariffs tariffs;
  private final ChangePractice change;
  private final AppointSigner appoint;
  private final Organisation organisation;
  private final Clock clock;

  SettingController(
      PracticeStore practices,
      Tariffs tariffs,
      ChangePractice change,
      AppointSigner appoint,
      Organisation organisation,
      Clock clock) {
    this.practices = practices;
    this.tariffs = tariffs;
    this.change = change;
    this.appoint = appoint;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    actor.require(Permission.REGISTER_READ, actor.agencyPath(), BookKind.FIELD);
    model.addAttribute("page", page(actor, SignerForm.EMPTY, Problems.NONE));
    return "certification/settings";
  }

  @PostMapping
  String change(
      Actor actor,
      @RequestParam long version,
      @RequestParam(defaultValue = "false") boolean signAtCounter,
      @RequestParam(defaultValue = "false") boolean printTestimony,
      Model model,
      HttpServletResponse response) {
    try {
      change.handle(actor, actor.agencyId(), new Practice(signAtCounter, printTestimony, version));
      return PAGE;
    } catch (Refused refused) {
      return refused(actor, SignerForm.EMPTY, refused, model, response);
    }
  }

  @PostMapping("/signers")
  String appoint(
      Actor actor, @ModelAttribute SignerForm form, Model model, HttpServletResponse response) {
    try {
      appoint.handle(
          actor,
          actor.agencyId(),
          form.signer(),
          form.text(form.ground()),
          form.day("from", form.from()),
          form.day("to", form.to()));
      return PAGE;
    } catch (Refused refused) {
      return refused(actor, form, refused, model, response);
    }
  }

  /** Today is the last day. */
  @PostMapping("/signers/{id:[0-9]{1,18}}/end")
  String end(Actor actor, @PathVariable long id) {
    appoint.end(actor, actor.agencyId(), id, Vietnam.date(clock.instant()));
    return PAGE;
  }

  private String refused(
      Actor actor, SignerForm form, Refused refused, Model model, HttpServletResponse response) {
    response.setStatus(UNPROCESSABLE);
    model.addAttribute("page", page(actor, form, Problems.of(refused)));
    return "certification/settings";
  }

  private SettingPage page(Actor actor, SignerForm form, Problems problems) {
    var agency = organisation.agency(actor.agencyId());
    var today = Vietnam.date(clock.instant());
    var mayChange = actor.may(Permission.CERTIFICATION_MANAGE, agency.path());
    var tariff = tariffs.on(agency.path(), today);
    return new SettingPage(
        agency.name(),
        practices.of(agency.id()),
        practices.signers(agency.id()).stream()
            .map(signer -> row(signer, today, mayChange))
            .toList(),
        Arrays.stream(Capacity.values())
            .map(each -> new Option(each.name(), t(each.messageKey())))
            .toList(),
        form,
        t(
            "certification.tariff",
            Show.money(tariff.firstPageFee()),
            tariff.firstPages(),
            Show.money(tariff.laterPageFee()),
            Show.money(tariff.mostPerCopy()),
            Show.money(tariff.caseFee())),
        tariff.ground(),
        mayChange,
        problems);
  }

  private static SignerRow row(AppointedSigner each, LocalDate today, boolean mayChange) {
    var to = each.validTo();
    return new SignerRow(
        each.id(),
        each.signer().fullName(),
        each.signer().title(),
        t(each.signer().capacity().messageKey()),
        each.ground(),
        to == null
            ? t("certification.signer.since", Vietnam.show(each.validFrom()))
            : t("certification.signer.between", Vietnam.show(each.validFrom()), Vietnam.show(to)),
        mayChange && each.signsOn(today) && !today.equals(to));
  }
}
