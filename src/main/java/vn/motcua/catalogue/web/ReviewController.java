package vn.motcua.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.imports.DecideDifferences;
import vn.motcua.catalogue.imports.Difference.Decision;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** The differences of a list, accepted or kept out one by one, or all that are left. */
@Controller
@RequestMapping("/desk/procedures/import/{id:\\d{1,18}}")
class ReviewController {

  private final ReviewPages pages;
  private final DecideDifferences decide;

  ReviewController(ReviewPages pages, DecideDifferences decide) {
    this.pages = pages;
    this.decide = decide;
  }

  @GetMapping
  ModelAndView read(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int after) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    return page(pages.make(id, state, after, 0, "", Problems.NONE));
  }

  /**
   * @param number which difference; null = all nobody decided
   */
  @PostMapping
  ModelAndView decide(
      Actor actor,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Integer number,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String reason) {
    var numbers = number == null ? List.<Integer>of() : List.of(number);
    try {
      decide.handle(actor, id, numbers, decision, reason);
      return new ModelAndView("redirect:/desk/procedures/import/" + id);
    } catch (Refused refused) {
      var typedFor = number == null ? 0 : number;
      var again =
          page(
              pages.make(
                  id, "", Math.max(0, typedFor - 1), typedFor, reason, at(refused, typedFor)));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  /** Each difference has a field for the reason of its own. */
  private static Problems at(Refused refused, int number) {
    return new Problems(
        Problems.of(refused).all().stream()
            .map(
                problem ->
                    problem.field().isEmpty()
                        ? problem
                        : new Problem(problem.field() + "-" + number, problem.words()))
            .toList());
  }

  private static ModelAndView page(ReviewPage page) {
    return new ModelAndView("catalogue/review", "page", page);
  }
}
