package vn.motcua.desk.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Worklist;
import vn.motcua.filter.FilterPlace;
import vn.motcua.filter.SavedFilter;
import vn.motcua.filter.SavedFilters;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** The worklists. */
@Controller
class WorklistController {

  private final SoughtWords words;
  private final WorklistPages pages;
  private final FilterMemory memory;
  private final SavedFilters saved;

  WorklistController(
      SoughtWords words, WorklistPages pages, FilterMemory memory, SavedFilters saved) {
    this.words = words;
    this.pages = pages;
    this.memory = memory;
    this.saved = saved;
  }

  /** A list, narrowed to the words of a search and to the filter. */
  @GetMapping(WorklistAddress.PATH)
  String list(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    if (!actor.mayAnywhere(Permission.DOSSIER_READ)) {
      throw new Denied(Permission.DOSSIER_READ);
    }
    var sought = words.carried(actor, asked.get(SoughtWords.PARAMETER));
    var cursor = asked.getOrDefault("cursor", "");
    var list = list(actor, asked, sought);
    var filter = filter(actor, asked, sought);
    model.addAttribute(
        "page", pages.page(actor, list, sought, filter, cursor.isEmpty() ? null : cursor));
    model.addAttribute(
        "filters",
        saved.bar(
            actor,
            FilterPlace.WORKLIST,
            filter.isSet() ? "list=" + list.key() + "&" + filter.query() : ""));
    model.addAttribute(
        "gone",
        DossierCode.parse(asked.getOrDefault("gone", "")).map(DossierCode::value).orElse(""));
    return "desk/worklist";
  }

  /** Words look everywhere, also at what is closed. */
  private Worklist list(Actor actor, Map<String, String> asked, Sought sought) {
    return Worklist.of(asked.getOrDefault("list", ""))
        .orElseGet(
            () ->
                sought.isEmpty()
                    ? opening(actor)
                        .flatMap(saved -> Worklist.of(listOf(saved.query())))
                        .orElse(Worklist.OPEN)
                    : Worklist.ALL);
  }

  /** The list a filter was saved on: it stands first. */
  private static String listOf(String query) {
    var first = query.split("&", 2)[0];
    return first.startsWith("list=") ? first.substring("list=".length()) : "";
  }

  /**
   * What the request says; else, when it says nothing and searches nothing, the filter the person
   * opens lists with, or the one set last.
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
        : opening(actor)
            .map(saved -> WorklistFilter.parse(saved.query()))
            .orElseGet(() -> memory.of(actor.accountId()));
  }

  private Optional<SavedFilter> opening(Actor actor) {
    return saved.opening(actor, FilterPlace.WORKLIST);
  }
}
