package vn.motcua.practice.inside;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.Accounts;
import vn.motcua.practice.Part;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** What to practise; taking another part, so that one trainee walks a dossier from end to end. */
@Controller
@InTheRoom
@RequestMapping("/desk/practice")
class ExercisesController {

  private final Accounts accounts;

  ExercisesController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  String exercises(Actor actor, HttpServletRequest request, Model model) {
    model.addAttribute("page", ExercisesPage.of(Part.of(actor), Trainee.of(request).done()));
    return "practice/exercises";
  }

  /** Takes the part an exercise is for and goes where it begins. */
  @PostMapping
  String begin(
      @RequestParam String exercise,
      @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
      HttpServletRequest request) {
    var chosen = Exercise.of(exercise).orElseThrow(() -> new NotVisible("exercise " + exercise));
    Trainee.of(request).playAs(request, DoorController.account(accounts, chosen.part()), userAgent);
    return "redirect:" + chosen.start();
  }
}
