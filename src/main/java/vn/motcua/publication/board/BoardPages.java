package vn.motcua.publication.board;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.HandledProcedures;
import vn.motcua.catalogue.spi.ProcedureCosts;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.publication.BoardAddress;
import vn.motcua.publication.FeeWords;
import vn.motcua.publication.board.BoardPage.Row;
import vn.motcua.publication.board.BoardPage.Section;
import vn.motcua.publication.posting.Boards;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingState;
import vn.motcua.publication.standing.Standings;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Makes the board of an agency. */
@Component
class BoardPages {

  private static final int LONGEST_QUERY = 200;

  private final Standings standings;
  private final HandledProcedures handled;
  private final Boards boards;
  private final Organisation organisation;
  private final ProcedureCosts costs;

  BoardPages(
      Standings standings,
      HandledProcedures handled,
      Boards boards,
      Organisation organisation,
      ProcedureCosts costs) {
    this.standings = standings;
    this.handled = handled;
    this.boards = boards;
    this.organisation = organisation;
    this.costs = costs;
  }

  /**
   * @param field slug of a field, or {@link BoardPage#WHOLE}; one the agency does not handle is
   *     none
   */
  BoardPage make(Agency agency, String typed, String field, LocalDate today) {
    var address =
        BoardAddress.of(agency).orElseThrow(() -> new NotVisible("board of agency " + agency.id()));
    var query = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_QUERY));
    var all =
        standings.of(agency, today).stream()
            .filter(one -> one.state() != StandingState.WITHDRAWN && one.shown())
            .collect(
                Collectors.groupingBy(
                    one -> one.procedure().field(), LinkedHashMap::new, Collectors.toList()));
    var known =
        Stream.concat(Stream.of(BoardPage.WHOLE), all.keySet().stream().map(BoardAddress::slug))
            .filter(field::equals)
            .findFirst()
            .orElse("");
    var found =
        query.isEmpty() ? Optional.<Set<String>>empty() : Optional.of(codes(agency, query, today));
    var sections =
        query.isEmpty() && known.isEmpty()
            ? List.<Section>of()
            : sections(all, known, found, fees(all, agency, today));
    return new BoardPage(
        agency.bodyName(),
        desk(agency),
        boards.head(agency.id()),
        address,
        query,
        known,
        tabs(all, address, query, known),
        sections,
        sections.stream().mapToInt(section -> section.rows().size()).sum(),
        Vietnam.show(today));
  }

  private Map<String, List<String>> fees(
      Map<String, List<Standing>> all, Agency agency, LocalDate today) {
    var procedures = all.values().stream().flatMap(List::stream).map(Standing::procedure).toList();
    return costs.brief(procedures, agency.id(), today);
  }

  private Set<String> codes(Agency agency, String query, LocalDate today) {
    return handled.find(agency, query, today).stream()
        .map(one -> one.procedure().code())
        .collect(Collectors.toSet());
  }

  private static List<Section> sections(
      Map<String, List<Standing>> all,
      String field,
      Optional<Set<String>> found,
      Map<String, List<String>> fees) {
    var sections = new ArrayList<Section>();
    all.forEach(
        (name, standings) -> {
          var slug = BoardAddress.slug(name);
          var rows =
              standings.stream()
                  .filter(one -> found.isEmpty() || found.get().contains(one.code()))
                  .map(standing -> row(standing, fees))
                  .toList();
          var isWanted = field.isEmpty() || field.equals(BoardPage.WHOLE) || field.equals(slug);
          if (!rows.isEmpty() && isWanted) {
            sections.add(new Section(name, slug, rows));
          }
        });
    return sections;
  }

  private static Row row(Standing standing, Map<String, List<String>> known) {
    var procedure = standing.procedure();
    var fees =
        Objects.requireNonNullElseGet(known.get(procedure.code()), () -> FeeWords.of(procedure));
    var posting = standing.posting();
    if (posting == null) {
      return new Row(procedure, fees, t("publication.board.notPosted"), false);
    }
    var words =
        t(
            "publication.board.posted",
            Vietnam.show(Vietnam.date(posting.at())),
            posting.version(),
            t("publication.means." + posting.means()));
    return new Row(procedure, fees, words, standing.state() == StandingState.POSTED);
  }

  private static List<Tab> tabs(
      Map<String, List<Standing>> all, String address, String query, String field) {
    var tabs = new ArrayList<Tab>();
    var count = all.values().stream().mapToInt(List::size).sum();
    tabs.add(
        new Tab(
            t("publication.board.all"),
            Show.number(count),
            address(address, query, BoardPage.WHOLE),
            field.equals(BoardPage.WHOLE)));
    all.forEach(
        (name, standings) -> {
          var slug = BoardAddress.slug(name);
          tabs.add(
              new Tab(
                  name,
                  Show.number(standings.size()),
                  address(address, query, slug),
                  field.equals(slug)));
        });
    return tabs;
  }

  private static String address(String board, String query, String field) {
    var address = UriComponentsBuilder.fromPath(board);
    if (!query.isEmpty()) {
      address.queryParam("q", "{q}");
    }
    if (!field.isEmpty()) {
      address.queryParam("field", field);
    }
    return address.encode().buildAndExpand(Map.of("q", query)).toUriString();
  }

  private String desk(Agency agency) {
    return organisation
        .department(agency.id(), DepartmentKind.ONE_STOP)
        .map(Department::name)
        .orElseGet(() -> t("publication.desk"));
  }
}
