package vn.motcua.publication.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.publication.BoardAddress;
import vn.motcua.publication.posting.Boards;
import vn.motcua.publication.standing.StandingCounts;
import vn.motcua.publication.standing.Standings;
import vn.motcua.publication.web.AgenciesPage.Figure;
import vn.motcua.publication.web.AgenciesPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** How the desks of the agencies below stand; what is counted is one page of them. */
@Controller
class AgenciesController {

  static final String PATH = Asked.PATH + "/agencies";

  private static final int ROWS = 30;
  private static final int LONGEST_QUERY = 100;

  private final Boards boards;
  private final Standings standings;
  private final Organisation organisation;
  private final Clock clock;

  AgenciesController(Boards boards, Standings standings, Organisation organisation, Clock clock) {
    this.boards = boards;
    this.standings = standings;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param agency above those that are listed; absent = the own one
   * @param after id of the last agency of the page before
   */
  @GetMapping(PATH)
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    var above = boards.readable(actor, agency == null ? actor.agencyId() : agency);
    var query = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
    model.addAttribute("page", page(above, query, after, today()));
    return "publication/below";
  }

  private AgenciesPage page(Agency above, String query, String after, LocalDate today) {
    var wanted = BoardAddress.slug(query);
    var found =
        organisation.children(above.id(), today).stream()
            .filter(child -> BoardAddress.slug(child.name()).contains(wanted))
            .toList();
    var from = 0;
    for (var i = 0; i < found.size() && !after.isEmpty(); i++) {
      if (Long.toString(found.get(i).id()).equals(after)) {
        from = i + 1;
      }
    }
    var shown = found.subList(from, Math.min(found.size(), from + ROWS));
    var counts = standings.counts(shown, today);
    var isLast = from + shown.size() == found.size();
    return new AgenciesPage(
        above.id(),
        above.name(),
        query,
        shown.stream()
            .map(
                agency ->
                    row(agency, counts.getOrDefault(agency.id(), StandingCounts.of(List.of()))))
            .toList(),
        Show.number(found.size()),
        from == 0 ? null : address(above, query, ""),
        isLast ? null : address(above, query, Long.toString(shown.getLast().id())),
        Asked.all(above.id()).url());
  }

  private static Row row(Agency agency, StandingCounts counts) {
    var all = Asked.all(agency.id());
    var figures = new ArrayList<Figure>();
    figures.add(
        new Figure(t("publication.handled"), Show.number(counts.handled()), all.url(), false));
    for (var state : ListState.values()) {
      var count = state.in(counts);
      var isAlarming = state == ListState.LATE && count > 0;
      figures.add(
          new Figure(
              t("publication.state." + state),
              Show.number(count),
              all.of(state.key()).url(),
              isAlarming));
    }
    return new Row(agency.name(), all.url(), figures);
  }

  private static String address(Agency above, String query, String after) {
    return Asked.all(above.id()).url(PATH, Map.of("q", query, "after", after));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
