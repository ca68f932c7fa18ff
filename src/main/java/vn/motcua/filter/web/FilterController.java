package vn.motcua.filter.web;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filter.FilterPlace;
import vn.motcua.filter.SavedFilters;
import vn.motcua.filter.web.FiltersPage.Draft;
import vn.motcua.filter.web.FiltersPage.Group;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Keeps the conditions of a list under a name; renames, shares, deletes, opens with. */
@Controller
@RequestMapping("/desk/filters")
class FilterController {

  private static final String HOME = "redirect:/desk/filters";

  private final SavedFilters filters;

  FilterController(SavedFilters filters) {
    this.filters = filters;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return page(actor, Draft.NONE, Problems.NONE);
  }

  /** Back to the list, which now names its filter. */
  @PostMapping
  ModelAndView save(
      Actor actor,
      @RequestParam String place,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "false") boolean shared) {
    var kept =
        Arrays.stream(FilterPlace.values())
            .filter(each -> each.key().equals(place))
            .findFirst()
            .orElseThrow(() -> new NotVisible("list " + place));
    try {
      filters.save(actor, kept, name, query, shared);
      return new ModelAndView("redirect:" + kept.path() + "?" + query);
    } catch (Refused refused) {
      return refused(page(actor, new Draft(place, name, query, shared), Problems.of(refused)));
    }
  }

  @PostMapping("/{id:\\d{1,18}}")
  ModelAndView change(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean shared) {
    try {
      filters.change(actor, id, name, shared);
      return new ModelAndView(HOME);
    } catch (Refused refused) {
      return refused(page(actor, Draft.NONE, Problems.of(refused)));
    }
  }

  @PostMapping("/{id:\\d{1,18}}/delete")
  String delete(Actor actor, @PathVariable long id) {
    filters.delete(actor, id);
    return HOME;
  }

  @PostMapping("/{id:\\d{1,18}}/open-with")
  String openWith(Actor actor, @PathVariable long id) {
    filters.openWith(actor, id);
    return HOME;
  }

  @PostMapping("/{id:\\d{1,18}}/open-plain")
  String openPlain(Actor actor, @PathVariable long id) {
    filters.openPlain(actor, id);
    return HOME;
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Actor actor, Draft draft, Problems problems) {
    var groups =
        Arrays.stream(FilterPlace.values())
            .map(place -> new Group(place.key(), filters.of(actor, place)))
            .filter(group -> !group.filters().isEmpty())
            .toList();
    return new ModelAndView(
        "filter/filters", "page", new FiltersPage(actor.accountId(), groups, draft, problems));
  }
}
