package vn.motcua.citizen.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.Citizens;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.OneTimeCodes;
import vn.motcua.citizen.provider.ProviderReach;
import vn.motcua.citizen.provider.ProviderSettings;
import vn.motcua.citizen.signin.CitizenSession;
import vn.motcua.citizen.signin.SignInByPhone;
import vn.motcua.notification.Language;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.security.PageSession;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Unavailable;

/** Signing in as a citizen and out again. */
@Controller("citizenSignIn")
class SignInController {

  private final ProviderSettings provider;
  private final ProviderReach reach;
  private final OneTimeCodes codes;
  private final Citizens citizens;
  private final SignInByPhone signIn;

  SignInController(
      ProviderSettings provider,
      ProviderReach reach,
      OneTimeCodes codes,
      Citizens citizens,
      SignInByPhone signIn) {
    this.provider = provider;
    this.reach = reach;
    this.codes = codes;
    this.citizens = citizens;
    this.signIn = signIn;
  }

  @GetMapping("/dang-nhap")
  ModelAndView form(
      @RequestParam(defaultValue = "") String next,
      @RequestParam(name = "loi", defaultValue = "") String refused,
      @Nullable Citizen citizen) {
    return citizen == null
        ? form("", next, problems(refused))
        : new ModelAndView("redirect:" + CitizenSession.destination(next));
  }

  /** Remembers the way and goes to the provider. */
  @GetMapping("/dang-nhap/danh-tinh")
  ModelAndView provider(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
    if (!provider.isConfigured()) {
      return new ModelAndView("redirect:/dang-nhap");
    }
    try {
      reach.require();
    } catch (Unavailable away) {
      var page = form("", next, problems(CitizenRefusal.PROVIDER_FAILED.name()));
      page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
      return page;
    }
    CitizenSession.remember(next, request);
    return new ModelAndView("redirect:/dang-nhap/di/danh-tinh");
  }

  @PostMapping("/dang-nhap/ma")
  ModelAndView send(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String next,
      HttpServletRequest request) {
    try {
      var sent =
          codes.send(
              phone, CodePurpose.SIGN_IN, "", Language.of(Words.lang()), request.getRemoteAddr());
      return code(
          sent.id().toString(), Mobile.local(sent.phone()), sent.shown(), next, Problems.NONE);
    } catch (Refused refused) {
      var page = form(phone, next, Problems.of(refused));
      page.setStatus(status(refused));
      return page;
    }
  }

  @PostMapping("/dang-nhap/xac-nhan")
  ModelAndView confirm(
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String next,
      HttpServletRequest request) {
    try {
      var proven = codes.check(id, code, CodePurpose.SIGN_IN).phone();
      var known = citizens.byPhone(proven);
      CitizenSession.provePhone(proven, next, request);
      return known.size() == 1
          ? enter(proven, known.getFirst().id(), request)
          : new ModelAndView("redirect:/dang-nhap/tai-khoan");
    } catch (Refused refused) {
      var page = code(id.toString(), phone, "", next, Problems.of(refused));
      page.setStatus(status(refused));
      return page;
    }
  }

  /** One of several people who share a telephone. */
  @PostMapping("/dang-nhap/chon")
  ModelAndView choose(@RequestParam long account, HttpServletRequest request) {
    return CitizenSession.phone(request)
        .map(phone -> enter(phone, account, request))
        .orElseGet(() -> new ModelAndView("redirect:/dang-nhap"));
  }

  @PostMapping("/dang-xuat")
  String signOut(HttpServletRequest request) {
    PageSession.end(request);
    return "redirect:/";
  }

  private ModelAndView enter(String phone, long account, HttpServletRequest request) {
    var next = CitizenSession.next(request);
    CitizenSession.start(request, signIn.handle(phone, account));
    return new ModelAndView("redirect:" + next);
  }

  private ModelAndView form(String phone, String next, Problems problems) {
    return new ModelAndView(
        "citizen/sign-in",
        "page",
        new SignInPage(
            provider.isConfigured() ? provider.name() : "",
            codes.arePossible(),
            phone,
            CitizenSession.destination(next),
            problems));
  }

  private static ModelAndView code(
      String id, String phone, String shown, String next, Problems problems) {
    return new ModelAndView(
        "citizen/code",
        "page",
        new CodePage(
            "/dang-nhap/xac-nhan",
            "/dang-nhap",
            id,
            phone,
            shown,
            OneTimeCodes.LIFE.toMinutes(),
            CitizenSession.destination(next),
            problems));
  }

  /** What the way back from the provider says by a name; anything else says nothing. */
  private static Problems problems(String refused) {
    return Arrays.stream(CitizenRefusal.values())
        .filter(each -> each.name().equals(refused))
        .findFirst()
        .map(each -> new Problems(List.of(new Problem("", t(each.messageKey())))))
        .orElse(Problems.NONE);
  }

  static HttpStatus status(Refused refused) {
    return refused.code() instanceof CitizenRefusal own
        ? own.status()
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
