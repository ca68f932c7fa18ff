package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.model.PartState;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** Enters how far a part of an interlinked group has come at an agency outside. */
@Controller
@RequestMapping("/desk/dossiers/{code}/parts/{part}")
class PartController {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final Dossiers dossiers;
  private final MovePart move;
  private final DossierPages pages;
  private final HoldingTables holding;
  private final ActionPages actionPages;

  PartController(
      Dossiers dossiers,
      MovePart move,
      DossierPages pages,
      HoldingTables holding,
      ActionPages actionPages) {
    this.dossiers = dossiers;
    this.move = move;
    this.pages = pages;
    this.holding = holding;
    this.actionPages = actionPages;
  }

  @PostMapping
  String move(
      Actor actor,
      @PathVariable String code,
      @PathVariable String part,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @Nullable String verifying,
      @RequestParam(defaultValue = "") String note,
      Model model,
      HttpServletResponse response) {
    var dossier = DossierPageController.code(code);
    try {
      move.handle(actor, dossier, version, part, known(state), number, verifying != null, note);
      return "redirect:/desk/dossiers/" + dossier;
    } catch (StaleVersion stale) {
      response.setStatus(CONFLICT);
      model.addAttribute("page", actionPages.changed(dossiers.view(actor, dossier), version));
      return "dossier/changed";
    } catch (Refused refused) {
      if (refused.code() == DossierRefusal.ILLEGAL_TRANSITION) {
        throw refused;
      }
      response.setStatus(UNPROCESSABLE);
      var view = dossiers.view(actor, dossier);
      model.addAttribute("page", pages.page(actor, view, false, Problems.of(refused)));
      model.addAttribute("held", holding.of(view));
      return "dossier/dossier";
    }
  }

  private static @Nullable PartState known(String state) {
    return Arrays.stream(PartState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }
}
