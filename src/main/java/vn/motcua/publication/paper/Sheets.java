package vn.motcua.publication.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.publication.BoardAddress;
import vn.motcua.publication.paper.BoardSheet.FieldLine;
import vn.motcua.publication.posting.Boards;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingState;
import vn.motcua.publication.standing.Standings;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Gathers what sheets of an agency say, as it is in force today. */
@Component
public class Sheets {

  private final Standings standings;
  private final Boards boards;
  private final Organisation organisation;
  private final PublicAddress address;
  private final Clock clock;

  Sheets(
      Standings standings,
      Boards boards,
      Organisation organisation,
      PublicAddress address,
      Clock clock) {
    this.standings = standings;
    this.boards = boards;
    this.organisation = organisation;
    this.address = address;
    this.clock = clock;
  }

  /** Of one procedure the agency handles. */
  public ProcedureSheet procedure(Agency agency, String code) {
    return handled(agency).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> new ProcedureSheet(head(agency), one.procedure()))
        .orElseThrow(() -> new NotVisible("procedure " + code + " at " + agency.id()));
  }

  /**
   * Of all that is missing or stale.
   *
   * @param field empty = of all fields
   */
  public List<ProcedureSheet> toPost(Agency agency, String field) {
    var head = head(agency);
    return handled(agency).stream()
        .filter(one -> one.state().isToPost())
        .filter(one -> field.isEmpty() || one.procedure().field().equals(field))
        .map(one -> new ProcedureSheet(head, one.procedure()))
        .toList();
  }

  /**
   * Of a field, or of the agency as a whole.
   *
   * @param field empty = the agency's own
   */
  public BoardSheet board(Agency agency, String field) {
    var byField =
        handled(agency).stream()
            .map(Standing::procedure)
            .collect(
                Collectors.groupingBy(
                    procedure -> procedure.field(), LinkedHashMap::new, Collectors.toList()));
    if (field.isEmpty()) {
      var lines =
          byField.entrySet().stream()
              .map(each -> new FieldLine(each.getKey(), each.getValue().size()))
              .toList();
      return new BoardSheet(head(agency), "", lines, List.of(), path(agency));
    }
    var procedures = byField.get(field);
    if (procedures == null) {
      throw new NotVisible("field " + field + " at " + agency.id());
    }
    var path = BoardAddress.of(agency, field).orElseThrow(() -> without(agency));
    return new BoardSheet(head(agency), field, List.of(), procedures, path);
  }

  private List<Standing> handled(Agency agency) {
    return standings.of(agency, today()).stream()
        .filter(one -> one.state() != StandingState.WITHDRAWN)
        .toList();
  }

  private SheetHead head(Agency agency) {
    var head = boards.head(agency.id());
    var desk =
        organisation
            .department(agency.id(), DepartmentKind.ONE_STOP)
            .map(Department::name)
            .orElse("Bộ phận Một cửa");
    return new SheetHead(
        agency.bodyName(),
        desk,
        head.deskPlace(),
        head.deskPhone(),
        address.get(),
        Vietnam.show(today()));
  }

  private static String path(Agency agency) {
    return BoardAddress.of(agency).orElseThrow(() -> without(agency));
  }

  private static NotVisible without(Agency agency) {
    return new NotVisible("board of agency " + agency.id());
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
