package vn.motcua.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.spi.CitizensDesk;
import vn.motcua.catalogue.use.StoredProcedureUses;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** The catalogue for citizens, published as NĐ 63/2010 asks. */
@Controller
@RequestMapping("/thu-tuc")
class CitizenProcedures {

  private final ListPages lists;
  private final RecipePages recipes;
  private final StoredProcedureUses uses;
  private final CitizensDesk desks;
  private final Clock clock;

  CitizenProcedures(
      ListPages lists,
      RecipePages recipes,
      StoredProcedureUses uses,
      CitizensDesk desks,
      Clock clock) {
    this.lists = lists;
    this.recipes = recipes;
    this.uses = uses;
    this.desks = desks;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String after) {
    var page =
        lists.make(
            "/thu-tuc",
            new ListPages.Asked(q, field, "", after),
            uses.publishedNowhere(),
            today(),
            false);
    return new ModelAndView("catalogue/citizen-list", "page", page);
  }

  @GetMapping("/{code}")
  ModelAndView read(@PathVariable String code, HttpServletRequest request) {
    if (uses.publishedNowhere().contains(code)) {
      throw new NotVisible("procedure " + code);
    }
    return new ModelAndView("catalogue/citizen-recipe", "page", recipes.forCitizens(code, today()))
        .addObject("desk", desks.of(request, code));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
