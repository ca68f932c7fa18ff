package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SignIn;
import vn.motcua.platform.web.security.PageSession;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Signing in to the desk and out of it. */
@Controller
class SignInController {

  private final SignIn signIn;

  SignInController(SignIn signIn) {
    this.signIn = signIn;
  }

  @GetMapping("/desk/sign-in")
  ModelAndView form(
      @RequestParam(defaultValue = "") String next,
      @RequestParam(required = false) @Nullable String out,
      @Nullable Actor actor) {
    return actor == null
        ? show(new SignInPage("", destination(next), out != null, null))
        : new ModelAndView("redirect:" + destination(next));
  }

  @PostMapping("/desk/sign-in")
  ModelAndView signIn(
      @RequestParam String username,
      @RequestParam String password,
      @RequestParam(defaultValue = "") String next,
      @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
      HttpServletRequest request) {
    try {
      var actor = signIn.handle(username, password, request.getRemoteAddr(), "page");
      PageSession.start(request, actor.accountId(), userAgent);
      return new ModelAndView("redirect:" + destination(next));
    } catch (Refused refused) {
      var page =
          show(new SignInPage(username, destination(next), false, refused.findings().getFirst()));
      page.setStatus(
          refused.code() == IdentityRefusal.SIGN_IN_FAILED
              ? HttpStatus.UNPROCESSABLE_CONTENT
              : ((IdentityRefusal) refused.code()).status());
      return page;
    }
  }

  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request) {
    PageSession.end(request);
    return "redirect:/desk/sign-in?out";
  }

  private static ModelAndView show(SignInPage page) {
    return new ModelAndView("identity/sign-in", "page", page);
  }

  /** A page of our desk and nothing else: no other site's address, no scheme, no line break. */
  private static String destination(String next) {
    return next.matches("/desk(/[A-Za-z0-9._/-]*)?") && !next.startsWith("/desk/sign-in")
        ? next
        : "/desk";
  }
}
