package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Participant;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepAgencies;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.dossier.web.ConsultPage.Row;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Vietnam;

/** Makes the form in which the lead asks others. */
@Component
class ConsultPages {

  private static final int EMPTY_ROWS = 3;

  private final Catalogue catalogue;
  private final Organisation organisation;
  private final Steps steps;
  private final StepAgencies stepAgencies;
  private final Clock clock;

  ConsultPages(
      Catalogue catalogue,
      Organisation organisation,
      Steps steps,
      StepAgencies stepAgencies,
      Clock clock) {
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.steps = steps;
    this.stepAgencies = stepAgencies;
    this.clock = clock;
  }

  /** Starts with those the process names for its next step with others. */
  ConsultPage fresh(DossierView view) {
    var step = steps.consulting(view.dossier());
    var rows = step.map(each -> named(view, each)).orElse(List.of());
    return page(view, rows, step.map(ProcessStep::name).orElse(""), Problems.NONE);
  }

  ConsultPage page(DossierView view, List<Row> typed, String note, Problems problems) {
    var dossier = view.dossier();
    var rows = new ArrayList<>(typed);
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Row(rows.size(), "", "8", "", true));
    }
    return new ConsultPage(
        dossier.code().value(),
        dossier.version(),
        catalogue.version(dossier.procedure().versionId()).shortName()
            + " – "
            + view.people().applicant().fullName(),
        steps.consulting(dossier).map(ProcessStep::name).orElse(""),
        units(view),
        rows,
        note,
        problems);
  }

  private List<Row> named(DossierView view, ProcessStep step) {
    var rows = new ArrayList<Row>();
    for (var participant : step.participants()) {
      rows.add(
          new Row(
              rows.size(),
              unit(view, participant),
              Integer.toString(Math.max(1, participant.workingHours())),
              "",
              true));
    }
    return rows;
  }

  private String unit(DossierView view, Participant participant) {
    var unit = participant.unit();
    return stepAgencies
        .find(unit.agency(), view.dossier().holding().agencyId(), Vietnam.date(clock.instant()))
        .map(
            agency ->
                organisation
                    .department(agency.id(), unit.department())
                    .map(department -> value(agency, department))
                    .orElseGet(() -> code(agency)))
        .orElse("");
  }

  /** The other departments of the agency, then the agencies of its province. */
  private List<Option> units(DossierView view) {
    var holding = view.dossier().holding();
    var own = organisation.agency(holding.agencyId());
    var options = new ArrayList<Option>();
    options.add(new Option("", t("consult.nobody")));
    organisation.departments(own.id()).stream()
        .filter(department -> !Objects.equals(department.id(), holding.departmentId()))
        .forEach(department -> options.add(new Option(value(own, department), department.name())));
    others(own)
        .filter(agency -> !code(agency).isEmpty())
        .forEach(agency -> options.add(new Option(code(agency), agency.name())));
    var known = options.stream().map(Option::value).toList();
    steps.consulting(view.dossier()).map(step -> named(view, step)).orElse(List.of()).stream()
        .filter(row -> !known.contains(row.unit()))
        .forEach(row -> options.add(new Option(row.unit(), label(row.unit()))));
    return options;
  }

  private String label(String unit) {
    var cut = unit.indexOf(ConsultForm.DEPARTMENT);
    var code = cut < 0 ? unit : unit.substring(0, cut);
    var agency = organisation.acting(code, Vietnam.date(clock.instant()));
    var name = agency.map(Agency::name).orElse(code);
    return cut < 0
        ? name
        : organisation.department(Long.parseLong(unit.substring(cut + 1))).name() + ", " + name;
  }

  private Stream<Agency> others(Agency own) {
    var today = Vietnam.date(clock.instant());
    var above = own.parentId() == null ? own.id() : own.parentId();
    return Stream.concat(
            Stream.of(organisation.agency(above)), organisation.children(above, today).stream())
        .filter(agency -> agency.id() != own.id());
  }

  private static String value(Agency agency, Department department) {
    return code(agency) + ConsultForm.DEPARTMENT + department.id();
  }

  private static String code(Agency agency) {
    return Objects.requireNonNullElse(
        agency.code(), Objects.requireNonNullElse(agency.gsoCode(), ""));
  }
}
