package vn.motcua.desk.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.desk.worklist.SoughtWords;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/**
 * The search of the bar. Words come by POST and go on sealed, so that no name and no number stands
 * in an address.
 */
@Controller
@RequestMapping(SearchPages.PATH)
class SearchController {

  private final SoughtWords words;
  private final SearchPages pages;
  private final Dossiers dossiers;

  SearchController(SoughtWords words, SearchPages pages, Dossiers dossiers) {
    this.words = words;
    this.pages = pages;
    this.dossiers = dossiers;
  }

  /** A complete code, typed or scanned, opens its dossier; anything else is looked for. */
  @PostMapping
  String search(Actor actor, @RequestParam(defaultValue = "") String q) {
    var sought = words.typed(actor, q);
    var code = sought.code();
    if (code.isPresent() && maySee(actor, code.get())) {
      return "redirect:/desk/dossiers/" + code.get();
    }
    return "redirect:" + SearchPages.address(sought, null);
  }

  @GetMapping
  String found(
      Actor actor,
      @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String sealed,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("page", pages.page(actor, words.carried(actor, sealed), cursor));
    return "desk/search";
  }

  private boolean maySee(Actor actor, DossierCode code) {
    if (!actor.mayAnywhere(Permission.DOSSIER_READ)) {
      return false;
    }
    try {
      dossiers.get(actor, code);
      return true;
    } catch (NotVisible notTheirs) {
      return false;
    }
  }
}
