package vn.motcua.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.spi.BlankForms;
import vn.motcua.catalogue.spi.CitizensDesk;
import vn.motcua.catalogue.spi.CostAsked;
import vn.motcua.catalogue.spi.ProcedureCosts;
import vn.motcua.catalogue.use.StoredProcedureUses;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** The catalogue for citizens, published as NĐ 63/2010 asks; each procedure in plain words too. */
@Controller
class CitizenProcedures {

  private final ListPages lists;
  private final RecipePages recipes;
  private final EasyPages easy;
  private final StoredProcedureUses uses;
  private final CitizensDesk desks;
  private final BlankForms forms;
  private final ProcedureCosts costs;
  private final Clock clock;

  CitizenProcedures(
      ListPages lists,
      RecipePages recipes,
      EasyPages easy,
      StoredProcedureUses uses,
      CitizensDesk desks,
      BlankForms forms,
      ProcedureCosts costs,
      Clock clock) {
    this.lists = lists;
    this.recipes = recipes;
    this.easy = easy;
    this.uses = uses;
    this.desks = desks;
    this.forms = forms;
    this.costs = costs;
    this.clock = clock;
  }

  @GetMapping("/thu-tuc")
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

  /**
   * @param copies what the cost is to be reckoned for, as are {@code pages} and {@code exemption}
   */
  @GetMapping("/thu-tuc/{code}")
  ModelAndView read(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String copies,
      @RequestParam(defaultValue = "") String pages,
      @RequestParam(defaultValue = "") String exemption,
      HttpServletRequest request) {
    var desk = desks.of(request, code);
    var recipe = recipe(code);
    var asked = new CostAsked(copies, pages, exemption);
    return new ModelAndView("catalogue/citizen-recipe", "page", recipe)
        .addObject("desk", desk)
        .addObject("cost", costs.of(recipe.procedure(), desk.agencyId(), today(), asked))
        .addObject("forms", forms.of(code, today(), desk.agencyId()));
  }

  /** The same in short sentences with a picture each, for whoever reads little. */
  @GetMapping("/de-doc/{code}")
  ModelAndView readEasily(@PathVariable String code, HttpServletRequest request) {
    var recipe = recipe(code);
    var desk = desks.of(request, code);
    var cost = costs.of(recipe.procedure(), desk.agencyId(), today(), CostAsked.NOTHING);
    return new ModelAndView("catalogue/easy", "page", easy.make(recipe, desk, cost));
  }

  private CitizenRecipePage recipe(String code) {
    if (uses.publishedNowhere().contains(code)) {
      throw new NotVisible("procedure " + code);
    }
    return recipes.forCitizens(code, today());
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
