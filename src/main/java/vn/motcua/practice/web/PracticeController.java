package vn.motcua.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.practice.Part;
import vn.motcua.practice.room.PracticeRoom;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/** Opens the practice room and lets staff in; heads and administrators may have it made anew. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.practice.room", havingValue = false)
@RequestMapping(PracticeController.PATH)
class PracticeController {

  static final String PATH = "/desk/practice";
  private static final String RESET = "wasReset";
  private static final String SECONDS = "3";

  private final PracticeRoom room;
  private final PublicAddress address;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  PracticeController(
      PracticeRoom room, PublicAddress address, AuditTrail audit, TransactionTemplate transaction) {
    this.room = room;
    this.address = address;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping
  String show(Actor actor, Model model, HttpServletResponse response) {
    var page = new PracticePage(room.state(), mayReset(actor), model.containsAttribute(RESET));
    if (page.isStarting()) {
      // looked at again without a script
      response.setHeader("Refresh", SECONDS);
    }
    model.addAttribute("page", page);
    return "practice/practice";
  }

  @PostMapping("/open")
  String open(Actor actor) {
    room.open(address.get());
    return "redirect:" + PATH;
  }

  /** A link and no form: the security policy lets forms lead to this system only. */
  @GetMapping("/enter")
  String enter(Actor actor) {
    return room.state() == PracticeRoom.State.OPEN
        ? "redirect:" + room.entrance(Part.of(actor), address.get())
        : "redirect:" + PATH;
  }

  @PostMapping("/reset")
  String reset(Actor actor, RedirectAttributes redirect) {
    if (!mayReset(actor)) {
      throw new Denied(Permission.ACCOUNT_MANAGE);
    }
    // written before, not during: the end of the room may take a minute, in which the trail would
    // be locked to everybody else
    transaction.executeWithoutResult(
        unused ->
            audit.append(actor, new SubjectRef("practice", "room"), "practice-reset", Map.of()));
    room.reset();
    redirect.addFlashAttribute(RESET, true);
    return "redirect:" + PATH;
  }

  private static boolean mayReset(Actor actor) {
    return actor.mayAnywhere(Permission.ACCOUNT_MANAGE)
        || actor.mayAnywhere(Permission.DOSSIER_ASSIGN);
  }
}
