package vn.motcua.desk.worklist;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Worklist;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** The worklists. */
@Controller
class WorklistController {

  private final SoughtWords words;
  private final WorklistPages pages;
  private final FilterMemory memory;

  WorklistController(SoughtWords words, WorklistPages pages, FilterMemory memory) {
    this.words = words;
    this.pages = pages;
    this.memory = memory;
  }

  /** A list, narrowed to the words of a search and to the filter. */
  @GetMapping(WorklistAddress.PATH)
  String list(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    if (!actor.mayAnywhere(Permission.DOSSIER_READ)) {
      throw new Denied(Permission.DOSSIER_READ);
    }
    var sought = words.carried(actor, asked.get(SoughtWords.PARAMETER));
    var cursor = asked.getOrDefault("cursor", "");
    model.addAttribute(
        "page",
        pages.page(
            actor,
            list(asked, sought),
            sought,
            filter(actor, asked, sought),
            cursor.isEmpty() ? null : cursor));
    model.addAttribute(
        "gone",
        DossierCode.parse(asked.getOrDefault("gone", "")).map(DossierCode::value).orElse(""));
    return "desk/worklist";
  }

  /** Words look everywhere, also at what is closed. */
  private static Worklist list(Map<String, String> asked, Sought sought) {
    return Worklist.of(asked.getOrDefault("list", ""))
        .orElse(sought.isEmpty() ? Worklist.OPEN : Worklist.ALL);
  }

  /**
   * What the request says; else, when it says nothing and searches nothing, the filter remembered.
   */
  private WorklistFilter filter(Actor actor, Map<String, String> asked, Sought sought) {
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
    return how.equals("none") || !sought.isEmpty()
        ? WorklistFilter.NONE
        : memory.of(actor.accountId());
  }
}
