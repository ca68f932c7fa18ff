package vn.motcua.publication.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.publication.BoardAddress;
import vn.motcua.publication.board.AgenciesPage.Line;
import vn.motcua.publication.posting.Boards;

/** Makes the page on which somebody picks an agency: by its name, or province by province. */
@Component
class AgenciesPages {

  private static final int FOUND = 30;
  private static final int PROVINCES = 100;
  private static final int MOST_HERE = 12;
  private static final int LONGEST_QUERY = 100;

  private final Organisation organisation;
  private final Boards boards;

  AgenciesPages(Organisation organisation, Boards boards) {
    this.organisation = organisation;
    this.boards = boards;
  }

  /**
   * @param provinceCode of a province whose agencies are to be listed; empty = none
   */
  AgenciesPage make(String typed, String provinceCode, LocalDate today) {
    var query = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_QUERY));
    if (!query.isEmpty()) {
      var found = organisation.search(query, null, today, FOUND);
      return new AgenciesPage(query, "", List.of(), boards(found.stream()));
    }
    var province =
        organisation
            .find(provinceCode, today)
            .filter(agency -> agency.level() == AgencyLevel.PROVINCE);
    if (province.isPresent()) {
      var own = province.get();
      var below = organisation.children(own.id(), today).stream();
      return new AgenciesPage(
          "", own.name(), List.of(), boards(Stream.concat(Stream.of(own), below)));
    }
    var provinces = organisation.search(null, AgencyLevel.PROVINCE, today, PROVINCES);
    return new AgenciesPage(
        "", "", here(today), provinces.stream().map(AgenciesPages::province).toList());
  }

  private List<Line> here(LocalDate today) {
    var ids = boards.agencies(MOST_HERE + 1);
    return ids.size() > MOST_HERE
        ? List.of()
        : boards(ids.stream().map(organisation::agency).filter(one -> one.existsOn(today)));
  }

  private List<Line> boards(Stream<Agency> agencies) {
    return agencies
        .flatMap(
            agency ->
                BoardAddress.of(agency).stream()
                    .map(address -> new Line(agency.name(), above(agency), address)))
        .toList();
  }

  private static Line province(Agency province) {
    var code = province.code() == null ? province.gsoCode() : province.code();
    return new Line(province.name(), "", BoardAddress.PATH + "?province=" + code);
  }

  private String above(Agency agency) {
    var parent = agency.parentId();
    return parent == null ? "" : organisation.agency(parent).name();
  }
}
