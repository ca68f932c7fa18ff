package vn.motcua.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.ChoosePassword;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;

/** Choosing a password through the one-time link an administrator has given. */
@Controller
@RequestMapping("/desk/password/{token}")
class PasswordLinkController {

  private final ChoosePassword choosePassword;

  PasswordLinkController(ChoosePassword choosePassword) {
    this.choosePassword = choosePassword;
  }

  @GetMapping
  ModelAndView form(@PathVariable String token) {
    return page(token, Problems.NONE);
  }

  @PostMapping
  ModelAndView choose(
      @PathVariable String token, @RequestParam String password, @RequestParam String again) {
    try {
      choosePassword.byLink(token, password, again);
      return new ModelAndView("redirect:/desk/sign-in");
    } catch (Refused refused) {
      var page = page(token, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(String token, Problems problems) {
    var username =
        choosePassword.usernameOf(token).orElseThrow(() -> new Refused(IdentityRefusal.LINK_DEAD));
    return new ModelAndView(
        "identity/password-link",
        "page",
        new PasswordPage(username, "/desk/password/" + token, false, problems));
  }
}
