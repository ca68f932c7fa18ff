package vn.motcua.reporting.open;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** How the offices work, for everybody, without sign-in. */
@Controller
class StatisticsController {

  private final StatisticsPages pages;
  private final Editions editions;
  private final Organisation organisation;
  private final Clock clock;

  StatisticsController(
      StatisticsPages pages, Editions editions, Organisation organisation, Clock clock) {
    this.pages = pages;
    this.editions = editions;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping(StatisticsPages.PATH)
  String all(Model model) {
    model.addAttribute("page", pages.page(null));
    return "reporting/statistics";
  }

  /**
   * @param code identifier code, else GSO code
   */
  @GetMapping(StatisticsPages.PATH + "/{code}")
  String one(@PathVariable String code, Model model) {
    var agency =
        organisation
            .find(code, Vietnam.date(clock.instant()))
            .orElseThrow(() -> new NotVisible("figures of an agency of that code"));
    model.addAttribute("page", pages.page(agency));
    return "reporting/statistics";
  }

  /** What the files for programs hold, and where they are. */
  @GetMapping(StatisticsPages.PATH + "/du-lieu-mo")
  String openData(Model model) {
    var years = editions.latest().map(editions::years).orElse(List.of());
    model.addAttribute("page", new OpenDataPage(OpenWords.words(), years));
    return "reporting/open-data";
  }
}
