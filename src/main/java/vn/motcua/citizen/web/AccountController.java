package vn.motcua.citizen.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.ChangeAccount;
import vn.motcua.citizen.ChangeAccount.Typed;
import vn.motcua.citizen.ChangePhone;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.OneTimeCodes;
import vn.motcua.notification.Language;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** What an account says of its holder. */
@Controller("citizenAccount")
@RequestMapping(AccountController.PATH)
class AccountController {

  static final String PATH = "/toi/tai-khoan";

  private final ChangeAccount change;
  private final ChangePhone changePhone;
  private final OneTimeCodes codes;

  AccountController(ChangeAccount change, ChangePhone changePhone, OneTimeCodes codes) {
    this.change = change;
    this.changePhone = changePhone;
    this.codes = codes;
  }

  @GetMapping
  ModelAndView show(Citizen citizen, @RequestParam(name = "xong", required = false) String done) {
    return page(citizen, typed(citizen), citizen.version(), done != null, Problems.NONE);
  }

  @PostMapping
  ModelAndView change(
      Citizen citizen,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String ethnicGroup,
      @RequestParam(defaultValue = "vi") String language) {
    var typed = new Typed(email, address, ethnicGroup, Language.of(language));
    try {
      change.handle(citizen, version, typed);
      return new ModelAndView("redirect:" + PATH + "?xong");
    } catch (Refused refused) {
      var page = page(citizen, typed, version, false, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** Sends a code to the new telephone. */
  @PostMapping("/dien-thoai")
  ModelAndView sendCode(
      Citizen citizen, @RequestParam(defaultValue = "") String phone, HttpServletRequest request) {
    try {
      var sent =
          codes.send(
              phone,
              CodePurpose.NEW_PHONE,
              Long.toString(citizen.id()),
              citizen.language(),
              request.getRemoteAddr());
      return code(sent.id(), Mobile.local(sent.phone()), sent.shown(), Problems.NONE);
    } catch (Refused refused) {
      var page = page(citizen, typed(citizen), citizen.version(), false, Problems.of(refused));
      page.setStatus(SignInController.status(refused));
      return page;
    }
  }

  @PostMapping("/dien-thoai/xac-nhan")
  ModelAndView changePhone(
      Citizen citizen,
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String phone) {
    try {
      var proven = codes.check(id, code, CodePurpose.NEW_PHONE);
      if (!proven.about().equals(Long.toString(citizen.id()))) {
        throw new NotVisible("code of another account");
      }
      changePhone.handle(citizen, proven.phone());
      return new ModelAndView("redirect:" + PATH + "?xong");
    } catch (Refused refused) {
      var page = code(id, phone, "", Problems.of(refused));
      page.setStatus(SignInController.status(refused));
      return page;
    }
  }

  private static ModelAndView code(UUID id, String phone, String shown, Problems problems) {
    return new ModelAndView(
        "citizen/code",
        "page",
        new CodePage(
            PATH + "/dien-thoai/xac-nhan",
            PATH,
            id.toString(),
            phone,
            shown,
            OneTimeCodes.LIFE.toMinutes(),
            "",
            problems));
  }

  private static Typed typed(Citizen citizen) {
    return new Typed(citizen.email(), citizen.address(), citizen.ethnicGroup(), citizen.language());
  }

  private ModelAndView page(
      Citizen citizen, Typed typed, long version, boolean changed, Problems problems) {
    var born = citizen.birthDate();
    return new ModelAndView(
        "citizen/account",
        "page",
        new AccountPage(
            citizen,
            Mobile.local(citizen.phone()),
            born == null ? "" : Vietnam.show(born),
            new Status(
                citizen.isProven() ? Tone.OK : Tone.SOON,
                citizen.isProven() ? "okc" : "alert",
                t(citizen.proof().messageKey())),
            typed,
            version,
            codes.arePossible(),
            changed,
            problems));
  }
}
