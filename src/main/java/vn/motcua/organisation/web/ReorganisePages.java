package vn.motcua.organisation.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.ReorganisationNotes;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Vietnam;

/** Draws the forms with which agencies are merged, split and renamed. */
@Component
class ReorganisePages {

  private final Organisation organisation;
  private final List<ReorganisationNotes> notes;
  private final Clock clock;

  ReorganisePages(Organisation organisation, List<ReorganisationNotes> notes, Clock clock) {
    this.organisation = organisation;
    this.notes = List.copyOf(notes);
    this.clock = clock;
  }

  static String address(Agency agency, Kind kind) {
    return "/desk/organisation/"
        + agency.id()
        + "/reorganise/"
        + kind.name().toLowerCase(Locale.ROOT);
  }

  /** The same form with what others say will pass, and what will not. */
  ReorganisePage preview(Agency agency, ReorganiseForm form, Reorganisation asked) {
    var predecessors =
        asked.predecessors().stream().flatMap(id -> organisation.existing(id).stream()).toList();
    return page(
        agency,
        form,
        Problems.NONE,
        notes.stream().flatMap(each -> each.of(predecessors, asked.on()).stream()).toList());
  }

  ReorganisePage page(Agency agency, ReorganiseForm form, Problems problems) {
    return page(agency, form, problems, List.of());
  }

  private ReorganisePage page(
      Agency agency, ReorganiseForm form, Problems problems, List<String> said) {
    var kind = form.kind();
    var back = "/desk/organisation/" + agency.id();
    return new ReorganisePage(
        t("reorganise.title." + kind),
        t("reorganise.lead." + kind),
        agency.name(),
        List.of(
            new Option("/desk/organisation", t("organisation.title")),
            new Option(back, agency.name())),
        address(agency, kind),
        back,
        UUID.randomUUID().toString(),
        kind == Kind.MERGE ? others(form) : List.of(),
        kind == Kind.MERGE ? siblings(agency) : List.of(),
        units(form),
        kind == Kind.SPLIT ? departments(agency, form) : List.of(),
        kind == Kind.SPLIT ? places() : List.of(),
        form.text("on"),
        form.text("document"),
        said,
        problems);
  }

  private static List<ReorganisePage.Chosen> others(ReorganiseForm form) {
    return IntStream.rangeClosed(1, ReorganiseForm.ROWS)
        .mapToObj(
            row ->
                new ReorganisePage.Chosen(
                    "other" + row, t("reorganise.other", row), form.text("other" + row), row == 1))
        .toList();
  }

  /** The agencies beside this one, of its level, whose end is not laid down. */
  private List<Option> siblings(Agency agency) {
    var beside =
        organisation
            .children(Objects.requireNonNull(agency.parentId()), Vietnam.date(clock.instant()))
            .stream()
            .filter(each -> each.level() == agency.level() && each.id() != agency.id())
            .filter(each -> each.validTo() == null)
            .map(each -> new Option(Long.toString(each.id()), each.name()));
    return Stream.concat(Stream.of(new Option("", t("reorganise.choose"))), beside).toList();
  }

  private static List<ReorganisePage.Unit> units(ReorganiseForm form) {
    var rows = form.kind() == Kind.SPLIT ? ReorganiseForm.ROWS : 1;
    var units = new ArrayList<ReorganisePage.Unit>();
    for (var row = 1; row <= rows; row++) {
      units.add(
          new ReorganisePage.Unit(
              row,
              rows == 1 ? t("reorganise.successor") : t("reorganise.successor.of", row),
              form.text("name" + row),
              form.text("code" + row),
              rows == 1 || row <= 2));
    }
    return units;
  }

  private List<ReorganisePage.Chosen> departments(Agency agency, ReorganiseForm form) {
    return organisation.departments(agency.id()).stream()
        .map(
            department ->
                new ReorganisePage.Chosen(
                    "department" + department.id(),
                    department.name(),
                    form.text("department" + department.id()),
                    false))
        .toList();
  }

  private static List<Option> places() {
    return Stream.concat(
            Stream.of(new Option("", t("reorganise.department.all"))),
            IntStream.rangeClosed(1, ReorganiseForm.ROWS)
                .mapToObj(
                    row -> new Option(Integer.toString(row), t("reorganise.department.to", row))))
        .toList();
  }
}
