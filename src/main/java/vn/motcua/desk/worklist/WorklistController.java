package vn.motcua.desk.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Text;

/** The worklists, and the search of the bar. */
@Controller
class WorklistController {

  private static final int LONGEST_SEARCH = 200;

  private final Dossiers dossiers;
  private final WorklistPages pages;
  private final FilterMemory memory;

  WorklistController(Dossiers dossiers, WorklistPages pages, FilterMemory memory) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.memory = memory;
  }

  /** A complete code, typed or scanned, opens its dossier; anything else narrows the list. */
  @GetMapping(WorklistAddress.PATH)
  String list(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    if (!actor.mayAnywhere(Permission.DOSSIER_READ)) {
      throw new Denied(Permission.DOSSIER_READ);
    }
    var typed = Text.clean(asked.get("q"));
    var text = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
    var code = code(text);
    if (code.isPresent() && isVisible(actor, code.get())) {
      return "redirect:" + WorklistAddress.PATH + "/" + code.get();
    }
    var cursor = asked.getOrDefault("cursor", "");
    model.addAttribute(
        "page",
        pages.page(
            actor,
            list(asked, text),
            text,
            filter(actor, asked, text),
            cursor.isEmpty() ? null : cursor,
            code.map(DossierCode::value).orElse("")));
    model.addAttribute(
        "gone",
        DossierCode.parse(asked.getOrDefault("gone", "")).map(DossierCode::value).orElse(""));
    return "desk/worklist";
  }

  /** A search from the bar looks everywhere, also at what is closed. */
  private static Worklist list(Map<String, String> asked, String text) {
    return Worklist.of(asked.getOrDefault("list", ""))
        .orElse(text.isEmpty() ? Worklist.OPEN : Worklist.ALL);
  }

  /**
   * What the request says; else, when it says nothing and searches nothing, the filter remembered.
   */
  private WorklistFilter filter(Actor actor, Map<String, String> asked, String text) {
    var how = asked.getOrDefault("filter", "");
    if (how.equals("clear")) {
      memory.keep(actor.accountId(), WorklistFilter.NONE);
      return WorklistFilter.NONE;
    }
    if (WorklistFilter.isAsked(asked)) {
      var filter = WorklistFilter.of(asked);
      if (how.equals("keep")) {
        memory.keep(actor.accountId(), filter);
      }
      return filter;
    }
    return how.equals("none") || !text.isEmpty()
        ? WorklistFilter.NONE
        : memory.of(actor.accountId());
  }

  /** The code alone, or at the end of the address a QR code holds. */
  private static Optional<DossierCode> code(String text) {
    return DossierCode.parse(text.substring(text.lastIndexOf('/') + 1));
  }

  private boolean isVisible(Actor actor, DossierCode code) {
    try {
      dossiers.get(actor, code);
      return true;
    } catch (NotVisible notTheirs) {
      return false;
    }
  }
}
