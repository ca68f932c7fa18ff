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
  private final Clock clock;

  CitizenProcedures(
      ListPages lists,
      RecipePages recipes,
      EasyPages easy,
      StoredProcedureUses uses,
      CitizensDesk desks,
      BlankForms forms,
      Clock clock) {
    this.lists = lists;
    this.recipes = recipes;
    this.easy = easy;
    this.uses = uses;
    this.desks = desks;
    this.forms = forms;
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

  @GetMapping("/thu-tuc/{code}")
  ModelAndView read(@PathVariable String code, HttpServletRequest request) {
    var desk = desks.of(request, code);
    return new ModelAndView("catalogue/citizen-recipe", "page", recipe(code))
        .addObject("desk", desk)
        .addObject("forms", forms.of(code, today(), desk.agencyId()));
  }

  /** The same in short sentences with a picture each, for whoever reads little. */
  @GetMapping("/de-doc/{code}")
  ModelAndView readEasily(@PathVariable String code, HttpServletRequest request) {
    return new ModelAndView(
        "catalogue/easy", "page", easy.make(recipe(code), desks.of(request, code)));
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
