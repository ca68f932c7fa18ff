package vn.motcua.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** The catalogue on the desk; everybody who is signed in may read it. */
@Controller
@RequestMapping("/desk/procedures")
class DeskProcedures {

  private static final String PATH = "/desk/procedures";

  private final ListPages lists;
  private final RecipePages recipes;
  private final Clock clock;

  DeskProcedures(ListPages lists, RecipePages recipes, Clock clock) {
    this.lists = lists;
    this.recipes = recipes;
    this.clock = clock;
  }

  /** The list, or only its rows while somebody types. */
  @GetMapping
  ModelAndView list(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String after,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean whileTyping) {
    var page =
        lists.make(
            PATH,
            new ListPages.Asked(q, field, level, after),
            Set.of(),
            today(),
            actor.mayAnywhere(Permission.CATALOGUE_MANAGE));
    return new ModelAndView(whileTyping ? "catalogue/rows" : "catalogue/list", "page", page);
  }

  @GetMapping("/{code}")
  ModelAndView read(
      Actor actor,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(defaultValue = "") String done) {
    var page = recipes.make(code, version, actor.agencyId(), today());
    return new ModelAndView("catalogue/recipe", "page", page)
        .addObject("mayChange", actor.may(Permission.CATALOGUE_MANAGE, actor.agencyPath()))
        .addObject("changed", done.equals("changed"));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
