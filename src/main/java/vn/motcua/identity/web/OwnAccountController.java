package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.ChangeEmail;
import vn.motcua.identity.ChoosePassword;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.security.ActorAuthentication;
import vn.motcua.platform.web.security.PageSessions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** One's own account: roles, password, open sessions. */
@Controller
@RequestMapping("/desk/account")
class OwnAccountController {

  private final ChoosePassword choosePassword;
  private final ChangeEmail changeEmail;
  private final PageSessions sessions;
  private final Organisation organisation;

  OwnAccountController(
      ChoosePassword choosePassword,
      ChangeEmail changeEmail,
      PageSessions sessions,
      Organisation organisation) {
    this.choosePassword = choosePassword;
    this.changeEmail = changeEmail;
    this.sessions = sessions;
    this.organisation = organisation;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      HttpServletRequest request,
      @RequestParam(defaultValue = "false") boolean changed) {
    return page(actor, request, changed, changeEmail.of(actor), Problems.NONE);
  }

  @PostMapping("/email")
  ModelAndView changeEmail(
      Actor actor,
      HttpServletRequest request,
      @RequestParam String email,
      @RequestParam String emailPassword) {
    try {
      changeEmail.handle(actor, emailPassword, email);
      return new ModelAndView("redirect:/desk/account");
    } catch (Refused refused) {
      var page = page(actor, request, false, email, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Actor actor, HttpServletRequest request, boolean changed, String email, Problems problems) {
    var roles = actor.grants().stream().map(grant -> t("role." + grant.role().name())).toList();
    var session = request.getSession(false);
    var open =
        sessions.of(actor.accountId(), session == null ? "" : session.getId()).stream()
            .map(OwnAccountController::row)
            .toList();
    var agency = organisation.agency(actor.agencyId()).name();
    return new ModelAndView(
        "identity/own-account",
        "page",
        new OwnAccountPage(
            actor.fullName(),
            actor.username(),
            agency,
            List.copyOf(roles),
            email,
            open,
            changed,
            problems));
  }

  @PostMapping("/sessions/end")
  String end(Actor actor, @RequestParam String session) {
    sessions.end(actor.accountId(), session);
    return "redirect:/desk/account";
  }

  @GetMapping("/password")
  ModelAndView passwordForm(ActorAuthentication authentication) {
    return passwordPage(authentication, Problems.NONE);
  }

  @PostMapping("/password")
  ModelAndView changePassword(
      ActorAuthentication authentication,
      @RequestParam String present,
      @RequestParam String password,
      @RequestParam String again,
      HttpSession session) {
    try {
      choosePassword.byOwner(authentication.actor(), present, password, again, session.getId());
      return new ModelAndView("redirect:/desk/account?changed=true");
    } catch (Refused refused) {
      var page = passwordPage(authentication, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView passwordPage(ActorAuthentication who, Problems problems) {
    return new ModelAndView(
        "identity/own-password",
        "page",
        new PasswordPage(
            who.actor().username(), "/desk/account/password", who.mustChangePassword(), problems));
  }

  private static OwnAccountPage.SessionRow row(PageSessions.Open open) {
    return new OwnAccountPage.SessionRow(
        open.handle(),
        Show.moment(open.openedAt()),
        Show.moment(open.lastUsedAt()),
        Device.words(open.userAgent()),
        open.current());
  }
}
