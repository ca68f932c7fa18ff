package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizens;
import vn.motcua.citizen.signin.CitizenSession;
import vn.motcua.citizen.signin.OpenAccount;
import vn.motcua.citizen.signin.OpenAccount.Typed;
import vn.motcua.notification.Language;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Refused;

/** Opening an account for a telephone proven just now, or choosing one of several. */
@Controller("citizenNewAccount")
@RequestMapping("/dang-nhap/tai-khoan")
class NewAccountController {

  private static final ModelAndView TO_SIGN_IN = new ModelAndView("redirect:/dang-nhap");

  private final Citizens citizens;
  private final OpenAccount open;

  NewAccountController(Citizens citizens, OpenAccount open) {
    this.citizens = citizens;
    this.open = open;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return CitizenSession.phone(request)
        .map(phone -> page(phone, new Typed("", "", "", "", false), Problems.NONE))
        .orElse(TO_SIGN_IN);
  }

  @PostMapping
  ModelAndView open(
      @RequestParam(defaultValue = "") String identityNumber,
      @RequestParam(defaultValue = "") String fullName,
      @RequestParam(defaultValue = "") String birthDate,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "false") boolean consent,
      HttpServletRequest request) {
    var typed = new Typed(identityNumber, fullName, birthDate, email, consent);
    var phone = CitizenSession.phone(request).orElse("");
    if (phone.isEmpty()) {
      return TO_SIGN_IN;
    }
    try {
      var next = CitizenSession.next(request);
      CitizenSession.start(request, open.handle(typed, phone, Language.of(Words.lang())));
      return new ModelAndView("redirect:" + next);
    } catch (Refused refused) {
      var page = page(phone, typed, Problems.of(refused));
      page.setStatus(SignInController.status(refused));
      return page;
    }
  }

  private ModelAndView page(String phone, Typed typed, Problems problems) {
    var accounts =
        citizens.byPhone(phone).stream()
            .map(each -> new Option(Long.toString(each.id()), each.fullName()))
            .toList();
    return new ModelAndView(
        "citizen/new-account",
        "page",
        new NewAccountPage(Mobile.local(phone), accounts, typed, problems));
  }
}
