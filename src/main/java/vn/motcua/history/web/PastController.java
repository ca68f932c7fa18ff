package vn.motcua.history.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.audit.AuditTrail;
import vn.motcua.history.ClosePastDossier;
import vn.motcua.history.ClosePastDossier.Said;
import vn.motcua.history.PastDossiers;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** The page of a past dossier. Its code, which may hold slashes, is the rest of the address. */
@Controller
class PastController {

  private static final String REVEALED = "revealed";
  private static final Said NOTHING = new Said("", "", "", "");

  private final PastDossiers pasts;
  private final PastPages pages;
  private final ClosePastDossier closePastDossier;
  private final AuditTrail audit;

  PastController(
      PastDossiers pasts, PastPages pages, ClosePastDossier closePastDossier, AuditTrail audit) {
    this.pasts = pasts;
    this.pages = pages;
    this.closePastDossier = closePastDossier;
    this.audit = audit;
  }

  @GetMapping("/desk/past/{*code}")
  ModelAndView show(Actor actor, @PathVariable String code, Model model) {
    return page(
        actor, code.substring(1), model.containsAttribute(REVEALED), NOTHING, Problems.NONE);
  }

  private ModelAndView page(
      Actor actor, String code, boolean revealed, Said typed, Problems problems) {
    var past = pasts.get(actor, code);
    return new ModelAndView(
        "history/past", "page", pages.page(actor, past, revealed, typed, problems));
  }

  /** Shows personal numbers in full, once; the disclosure is in the audit trail. */
  @PostMapping("/desk/past-reveal")
  @Transactional
  public String reveal(Actor actor, @RequestParam String code, RedirectAttributes redirect) {
    var past = pasts.get(actor, code);
    audit.append(
        actor, new SubjectRef("history", past.code()), "personal-data-disclosed", Map.of());
    redirect.addFlashAttribute(REVEALED, true);
    return "redirect:" + PastDossiers.url(past.code());
  }

  @PostMapping("/desk/past-close")
  ModelAndView close(
      Actor actor,
      @RequestParam String code,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String time,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String note) {
    var said = new Said(on, time, outcome, note);
    try {
      closePastDossier.handle(actor, code, said);
      return new ModelAndView("redirect:" + PastDossiers.url(code));
    } catch (Refused refused) {
      var page = page(actor, code, false, said, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
