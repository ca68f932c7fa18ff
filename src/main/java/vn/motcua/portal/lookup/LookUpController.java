package vn.motcua.portal.lookup;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.satisfaction.Invitations;
import vn.motcua.satisfaction.Way;

/**
 * Look-up by dossier code and a second fact. The fact is posted, never part of an address; the
 * session keeps it while the citizen follows that one dossier.
 */
@Controller
class LookUpController {

  private static final Pattern CODE =
      Pattern.compile("[A-Z]\\d{2}(\\.\\d{1,3}){0,3}-\\d{6}-\\d{4,6}");
  private static final Pattern FACT = Pattern.compile("\\d{4}");

  private final PublicLookup lookup;
  private final Guesses guesses;
  private final Proven proven;
  private final FollowPages pages;
  private final Invitations invitations;

  LookUpController(
      PublicLookup lookup,
      Guesses guesses,
      Proven proven,
      FollowPages pages,
      Invitations invitations) {
    this.lookup = lookup;
    this.guesses = guesses;
    this.proven = proven;
    this.pages = pages;
    this.invitations = invitations;
  }

  @GetMapping("/tra-cuu")
  ModelAndView form(@RequestParam(name = "ma", defaultValue = "") String typed) {
    var code = tidy(typed);
    return CODE.matcher(code).matches()
        ? new ModelAndView("redirect:/tra-cuu/" + code)
        : show(code, Problems.NONE);
  }

  /** Target of the QR code on papers: the form with the code in it, or the progress once proven. */
  @GetMapping("/tra-cuu/{code}")
  ModelAndView follow(@PathVariable String code, HttpServletRequest request) {
    return proven
        .of(tidy(code), request)
        .map(progress -> pages.of(progress, Problems.NONE))
        .map(page -> new ModelAndView("portal/follow", "page", page))
        .orElseGet(() -> show(tidy(code), Problems.NONE));
  }

  @PostMapping("/tra-cuu")
  ModelAndView lookUp(
      @RequestParam(name = "ma", defaultValue = "") String typed,
      @RequestParam(name = "soCuoi", defaultValue = "") String fact,
      HttpServletRequest request) {
    var code = tidy(typed);
    var digits = fact.strip();
    var problems = problems(code, digits);
    if (!problems.isEmpty()) {
      return refused(code, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var address = request.getRemoteAddr();
    if (guesses.areTooMany("address " + address, "code " + code)) {
      return refused(
          code,
          new Problems(
              List.of(new Problem("", t("portal.lookup.many", Guesses.WINDOW.toMinutes())))),
          HttpStatus.TOO_MANY_REQUESTS);
    }
    if (lookup.find(code, digits).isEmpty()) {
      guesses.countWrong("address " + address, "code " + code);
      return refused(
          code,
          new Problems(List.of(new Problem("", t("portal.lookup.nothing")))),
          HttpStatus.NOT_FOUND);
    }
    proven.keep(code, digits, request);
    return new ModelAndView("redirect:/tra-cuu/" + code);
  }

  /** Whoever proved whose dossier it is may rate it. */
  @PostMapping("/tra-cuu/{code}/danh-gia")
  String rate(@PathVariable String code, HttpServletRequest request) {
    return "redirect:"
        + proven
            .of(tidy(code), request)
            .flatMap(progress -> invitations.wayIn(progress.code(), Way.LOOK_UP))
            .orElse("/tra-cuu/" + tidy(code));
  }

  private static Problems problems(String code, String digits) {
    var all = new ArrayList<Problem>();
    if (!CODE.matcher(code).matches()) {
      all.add(new Problem("ma", t("portal.lookup.code.wrong")));
    }
    if (!FACT.matcher(digits).matches()) {
      all.add(new Problem("soCuoi", t("portal.lookup.fact.wrong")));
    }
    return new Problems(all);
  }

  private static ModelAndView refused(String code, Problems problems, HttpStatus status) {
    var page = show(code, problems);
    page.setStatus(status);
    return page;
  }

  private static ModelAndView show(String code, Problems problems) {
    return new ModelAndView("portal/look-up", "page", new LookUpPage(code, problems));
  }

  static String tidy(String typed) {
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\s", "");
    return plain.substring(0, Math.min(plain.length(), 40)).toUpperCase(Locale.ROOT);
  }
}
