package vn.motcua.portal.place;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.spi.CitizensDesk;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Lets a citizen say once in which commune they go to the desk. */
@Controller
@RequestMapping(PlaceController.PATH)
class PlaceController {

  static final String PATH = "/noi-nop";

  private static final int MOST = 20;
  private static final int LONGEST_QUERY = 100;

  private final Organisation organisation;
  private final CitizensDesk desks;
  private final Clock clock;

  PlaceController(Organisation organisation, CitizensDesk desks, Clock clock) {
    this.organisation = organisation;
    this.desks = desks;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "thu-tuc", defaultValue = "") String procedure,
      HttpServletRequest request) {
    var typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
    var code = isCode(procedure) ? procedure : "";
    return new ModelAndView(
        "portal/place", "page", new PlacePage(typed, found(typed), code, desks.of(request, code)));
  }

  /** Keeps the choice in the browser and goes back to where the citizen came from. */
  @PostMapping
  String choose(
      @RequestParam long noi,
      @RequestParam(name = "thu-tuc", defaultValue = "") String procedure,
      HttpServletResponse response) {
    var agency =
        organisation
            .existing(noi)
            .filter(found -> found.level() == AgencyLevel.COMMUNE)
            .orElseThrow(() -> new NotVisible("agency " + noi));
    response.addHeader(HttpHeaders.SET_COOKIE, ChosenPlace.cookie(agency).toString());
    return isCode(procedure) ? "redirect:/thu-tuc/" + procedure : "redirect:/";
  }

  private List<PlacePage.Found> found(String typed) {
    return typed.isEmpty()
        ? List.of()
        : organisation
            .search(typed, AgencyLevel.COMMUNE, Vietnam.date(clock.instant()), MOST)
            .stream()
            .map(agency -> new PlacePage.Found(agency.id(), agency.name(), province(agency)))
            .toList();
  }

  private String province(Agency agency) {
    return organisation.lineage(agency.id()).stream()
        .filter(above -> above.id() != agency.id())
        .map(Agency::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean isCode(String typed) {
    return typed.matches("[A-Z0-9.]{1,20}");
  }
}
