package vn.motcua.practice.inside;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.web.security.PageSession;
import vn.motcua.practice.Part;

/** Into the room and out of it. */
@Controller
@InTheRoom
class DoorController {

  private final Door door;
  private final Accounts accounts;

  DoorController(Door door, Accounts accounts) {
    this.door = door;
    this.accounts = accounts;
  }

  @GetMapping("/practice/enter")
  String enter(
      @RequestParam String pass,
      @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
      HttpServletRequest request) {
    var opened = door.open(pass);
    opened.ifPresent(
        valid ->
            new Trainee(valid.home(), List.of())
                .playAs(request, account(accounts, valid.part()), userAgent));
    return opened.isPresent() ? "redirect:/desk/practice" : "practice/outside";
  }

  /** Back to real work; what was practised stays in the room. */
  @GetMapping("/practice/leave")
  String leave(HttpServletRequest request) {
    var home = Trainee.of(request).home();
    PageSession.end(request);
    return home.isEmpty() ? "practice/outside" : "redirect:" + home + "/desk/practice";
  }

  static long account(Accounts accounts, Part part) {
    return accounts
        .actor(part.username())
        .orElseThrow(() -> new IllegalStateException("Nobody plays " + part))
        .accountId();
  }
}
