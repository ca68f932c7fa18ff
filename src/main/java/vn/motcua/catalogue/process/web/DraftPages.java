package vn.motcua.catalogue.process.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.process.DraftSums;
import vn.motcua.catalogue.process.ProcessDraft;
import vn.motcua.catalogue.process.Standings;
import vn.motcua.catalogue.process.UnitWords;
import vn.motcua.catalogue.store.ProcessQueries;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Role;

/** Makes the editor of a process. */
@Component
class DraftPages {

  private static final List<Role> ROLES =
      List.of(
          Role.RECEPTION, Role.UNIT_HEAD, Role.OFFICER, Role.LEADER, Role.CLERK, Role.RETURNING);

  private final Standings standings;
  private final ProcessQueries queries;
  private final ProcessPages pages;
  private final UnitWords units;

  DraftPages(Standings standings, ProcessQueries queries, ProcessPages pages, UnitWords units) {
    this.standings = standings;
    this.queries = queries;
    this.pages = pages;
    this.units = units;
  }

  /**
   * What stands in the editor.
   *
   * @param revision of the draft that is open; 0 = none
   */
  record Typed(ProcessDraft draft, int revision, String from) {}

  /** The draft as kept, else what dossiers get today, to start from. */
  Typed open(Agency agency, Procedure procedure, LocalDate today) {
    var standing = standings.of(agency, procedure, today);
    var draft = standing.draft();
    return draft == null
        ? new Typed(DraftForm.of("", standing.steps(), units), 0, today.toString())
        : new Typed(
            DraftForm.of(draft.note(), queries.steps(draft.id()), units),
            draft.revision(),
            today.toString());
  }

  DraftPage make(
      Agency agency,
      Procedure procedure,
      Typed typed,
      String focus,
      boolean saved,
      Problems problems,
      LocalDate today) {
    var code = procedure.code();
    var back = ProcessAddress.of(code, agency.id());
    return new DraftPage(
        code,
        procedure.name(),
        agency.bodyName(),
        agency.id(),
        List.of(
            new Option(ProcessAddress.list(agency.id()), t("process.title")),
            new Option(back, code)),
        back,
        ProcessAddress.edit(code, agency.id()),
        pages.source(standings.of(agency, procedure, today).followed()),
        typed.revision(),
        typed.draft(),
        typed.from(),
        Arrays.stream(StepKind.values())
            .map(kind -> new Option(kind.name(), t("process.kind." + kind)))
            .toList(),
        ROLES.stream().map(role -> new Option(role.name(), t("catalogue.role." + role))).toList(),
        Arrays.stream(DepartmentKind.values())
            .map(kind -> new Option(kind.name(), t("catalogue.department." + kind)))
            .toList(),
        units.suggestions(agency.id(), ProcessWords.locale()),
        ProcessWords.measures(DraftSums.steps(typed.draft()), procedure),
        ProcessWords.hasLimit(procedure),
        focus,
        saved,
        problems);
  }
}
