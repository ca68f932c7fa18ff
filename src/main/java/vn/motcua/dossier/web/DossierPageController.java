package vn.motcua.dossier.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.SubjectRef;

/** The page of a dossier. */
@Controller
@RequestMapping("/desk/dossiers/{code}")
class DossierPageController {

  private static final String REVEALED = "revealed";

  private final Dossiers dossiers;
  private final DossierPages pages;
  private final KnownPeople people;
  private final HoldingTables holding;
  private final AuditTrail audit;

  DossierPageController(
      Dossiers dossiers,
      DossierPages pages,
      KnownPeople people,
      HoldingTables holding,
      AuditTrail audit) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.people = people;
    this.holding = holding;
    this.audit = audit;
  }

  @GetMapping
  String show(Actor actor, @PathVariable String code, Model model) {
    var view = dossiers.view(actor, code(code));
    var names = people.of(view);
    model.addAttribute(
        "page", pages.page(actor, view, names, model.containsAttribute(REVEALED), Problems.NONE));
    model.addAttribute("held", holding.of(view, names));
    return "dossier/dossier";
  }

  /** Shows personal numbers in full, once; the disclosure is in the audit trail. */
  @PostMapping("/reveal")
  @Transactional
  public String reveal(Actor actor, @PathVariable String code, RedirectAttributes redirect) {
    var dossier = dossiers.get(actor, code(code));
    audit.append(
        actor,
        new SubjectRef("dossier", dossier.code().value()),
        "personal-data-disclosed",
        Map.of());
    redirect.addFlashAttribute(REVEALED, true);
    return "redirect:/desk/dossiers/" + dossier.code();
  }

  static DossierCode code(String typed) {
    return DossierCode.parse(typed).orElseThrow(() -> new NotVisible("dossier"));
  }
}
