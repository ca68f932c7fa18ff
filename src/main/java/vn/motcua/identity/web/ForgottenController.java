package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.ResetPassword;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;

/** Asking for a link when the password is forgotten; the answer is the same for every name. */
@Controller
@RequestMapping("/desk/forgotten-password")
class ForgottenController {

  private final ResetPassword reset;

  ForgottenController(ResetPassword reset) {
    this.reset = reset;
  }

  @GetMapping
  ModelAndView form() {
    return page("", false, Problems.NONE);
  }

  @PostMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String username, HttpServletRequest request) {
    try {
      reset.handle(username, request.getRemoteAddr());
      return page(username, true, Problems.NONE);
    } catch (Refused refused) {
      var page = page(username, false, Problems.of(refused));
      page.setStatus(
          refused.code() == IdentityRefusal.RESET_BLOCKED
              ? HttpStatus.TOO_MANY_REQUESTS
              : HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(String username, boolean asked, Problems problems) {
    return new ModelAndView(
        "identity/forgotten",
        "page",
        new ForgottenPage(username, asked, reset.isPossible(), reset.minutes(), problems));
  }
}
