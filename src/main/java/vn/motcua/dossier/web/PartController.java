package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.paper.TransferSheets;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** A part of an interlinked group at an agency outside: how far it has come, and its sheet. */
@Controller
@RequestMapping("/desk/dossiers/{code}/parts/{part}")
class PartController {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final Dossiers dossiers;
  private final MovePart move;
  private final DossierPages pages;
  private final KnownPeople people;
  private final HoldingTables holding;
  private final ActionPages actionPages;
  private final TransferSheets sheets;

  PartController(
      Dossiers dossiers,
      MovePart move,
      DossierPages pages,
      KnownPeople people,
      HoldingTables holding,
      ActionPages actionPages,
      TransferSheets sheets) {
    this.dossiers = dossiers;
    this.move = move;
    this.pages = pages;
    this.people = people;
    this.holding = holding;
    this.actionPages = actionPages;
    this.sheets = sheets;
  }

  /** The sheet that goes with it while the systems are not connected. */
  @GetMapping("/sheet.pdf")
  @ResponseBody
  ResponseEntity<byte[]> sheet(Actor actor, @PathVariable String code, @PathVariable String part) {
    var view = dossiers.view(actor, DossierPageController.code(code));
    var sheet = sheets.sheet(actor, view, part);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            "Content-Disposition",
            "inline; filename=\"" + sheet.number().replace('/', '-') + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .body(sheets.pdf(sheet));
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
      var names = people.of(view);
      model.addAttribute("page", pages.page(actor, view, names, false, Problems.of(refused)));
      model.addAttribute("held", holding.of(view, names));
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
