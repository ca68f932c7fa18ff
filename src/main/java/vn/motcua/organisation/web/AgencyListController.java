package vn.motcua.organisation.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.question.AgencyQuestion;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/**
 * Searches and browses the directory. Whoever may read any part of the organisation reads the whole
 * directory, which is published; everybody else sees the own agency.
 */
@Controller
class AgencyListController {

  private static final String ADDRESS = "/desk/organisation";
  private static final List<AgencyLevel> LEVELS =
      List.of(
          AgencyLevel.PROVINCE, AgencyLevel.DISTRICT, AgencyLevel.COMMUNE, AgencyLevel.DEPARTMENT);

  private final Organisation organisation;
  private final AgencyRows rows;
  private final Clock clock;

  AgencyListController(Organisation organisation, AgencyRows rows, Clock clock) {
    this.organisation = organisation;
    this.rows = rows;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  String list(
      Actor actor,
      Model model,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(required = false) @Nullable String cursor) {
    if (!actor.mayAnywhere(Permission.ORGANISATION_READ)) {
      return "redirect:" + ADDRESS + "/" + actor.agencyId();
    }
    var shownLevel = level.isBlank() && q.isBlank() ? AgencyLevel.PROVINCE.name() : level;
    model.addAttribute("page", page(q, shownLevel, on, cursor));
    return "organisation/list";
  }

  private AgencyListPage page(String q, String level, String on, @Nullable String cursor) {
    var today = Vietnam.date(clock.instant());
    try {
      var day = new DateField("on", t("organisation.on"), on).optional().orElse(today);
      var question = AgencyQuestion.of(q, level, day.toString(), null, today);
      var found =
          organisation.page(
              question.query(), question.level(), question.on(), question.limit(), cursor);
      return filled(question, level, today, cursor, found);
    } catch (Refused refused) {
      return new AgencyListPage(
          q, level, on, "", List.of(), List.of(), "", null, null, Problems.of(refused));
    }
  }

  private AgencyListPage filled(
      AgencyQuestion question,
      String level,
      LocalDate today,
      @Nullable String cursor,
      Slice<Agency> found) {
    var asked = question.on().equals(today) ? "" : question.on().toString();
    var here = address(question.query(), level, asked);
    return new AgencyListPage(
        question.query(),
        level,
        asked,
        asked.isEmpty() ? "" : Vietnam.show(question.on()),
        tabs(question, level, asked),
        rows.rows(found.items(), question.on(), asked),
        t("organisation.list.summary", Show.number(found.items().size())),
        cursor == null ? null : here.build().encode().toUriString(),
        found.next() == null
            ? null
            : here.queryParam("cursor", found.next()).build().encode().toUriString(),
        Problems.NONE);
  }

  /** Counts are of the whole country that day; a search is not counted. */
  private List<Tab> tabs(AgencyQuestion question, String level, String asked) {
    var searching = !question.query().isEmpty();
    var counts = organisation.counts(question.on());
    var tabs = new ArrayList<Tab>();
    if (searching) {
      tabs.add(tab(t("organisation.level.all"), null, question.query(), "", asked, level));
    }
    for (var each : LEVELS) {
      var count = counts.get(each);
      if (count != null) {
        tabs.add(
            tab(
                t("organisation.level." + each.name().toLowerCase(Locale.ROOT)),
                searching ? null : count,
                question.query(),
                each.name(),
                asked,
                level));
      }
    }
    return tabs;
  }

  private static Tab tab(
      String label,
      @Nullable Long count,
      String query,
      String level,
      String asked,
      String current) {
    var url = address(query, level, asked).build().encode().toUriString();
    return new Tab(label, count == null ? null : Show.number(count), url, level.equals(current));
  }

  private static UriComponentsBuilder address(String query, String level, String asked) {
    var address = UriComponentsBuilder.fromPath(ADDRESS);
    if (!query.isEmpty()) {
      address.queryParam("q", "{q}").uriVariables(Map.of("q", query));
    }
    if (!level.isEmpty()) {
      address.queryParam("level", level);
    }
    return asked.isEmpty() ? address : address.queryParam("on", asked);
  }
}
