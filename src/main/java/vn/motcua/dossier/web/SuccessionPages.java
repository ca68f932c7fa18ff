package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.MonthCounts;
import vn.motcua.dossier.succession.PassToSuccessors;
import vn.motcua.dossier.succession.PassedTo;
import vn.motcua.dossier.succession.Passing;
import vn.motcua.dossier.succession.PassingRule;
import vn.motcua.dossier.succession.Remains;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/** Draws what passes to successors. */
@Component
class SuccessionPages {

  static final String PATH = "/desk/succession";

  private final PassToSuccessors succession;

  /** Shown before the month of the reorganisation. */
  private static final int MONTHS = 5;

  private final Organisation organisation;
  private final DossierFigures figures;

  SuccessionPages(PassToSuccessors succession, Organisation organisation, DossierFigures figures) {
    this.succession = succession;
    this.organisation = organisation;
    this.figures = figures;
  }

  SuccessionsPage all(Actor actor) {
    return new SuccessionsPage(
        succession.waiting(actor).stream().map(agency -> waiting(actor, agency)).toList(),
        succession.latest(actor).stream().map(this::row).toList());
  }

  SuccessionPage one(Actor actor, long agencyId, SuccessionForm form, Problems problems) {
    var remains = succession.remains(actor, agencyId);
    var agency = organisation.agency(agencyId);
    var successors = succession.successors(actor, agencyId);
    var unfinished = succession.unfinished(actor, agencyId);
    return new SuccessionPage(
        t("succession.one", agency.name()),
        agency.name(),
        agency.validTo() == null ? "" : Vietnam.show(agency.validTo()),
        List.of(new Option(PATH, t("succession.title"))),
        links(successors),
        counts(remains),
        unfinished == 0 ? "" : t("refusal.SUCCESSION_HINDERED", unfinished),
        remains.isNothing(),
        remains.isNothing() || successors.isEmpty()
            ? null
            : form(actor, agency, successors, form, problems));
  }

  private SuccessionPage.Form form(
      Actor actor, Agency agency, List<Agency> successors, SuccessionForm form, Problems problems) {
    var several = successors.size() > 1;
    var options =
        successors.stream().map(each -> new Option(Long.toString(each.id()), each.name())).toList();
    return new SuccessionPage.Form(
        PATH + "/" + agency.id(),
        UUID.randomUUID().toString(),
        several ? rules() : List.of(),
        form.rule().name(),
        Stream.concat(Stream.of(new Option("", t("succession.byDefault"))), options.stream())
            .toList(),
        options,
        form.text("rest").isEmpty() ? options.getFirst().value() : form.text("rest"),
        several ? departments(agency, form) : List.of(),
        several ? people(actor, agency, form) : List.of(),
        several ? places(successors, form) : List.of(),
        form.text("document"),
        problems);
  }

  private static List<Option> rules() {
    return Stream.of(PassingRule.values())
        .map(rule -> new Option(rule.name(), t("succession.rule." + rule)))
        .toList();
  }

  private List<SuccessionPage.Choice> departments(Agency agency, SuccessionForm form) {
    return organisation.departments(agency.id(), Objects.requireNonNull(agency.validTo())).stream()
        .map(one -> choice("department" + one.id(), one.name(), form))
        .toList();
  }

  private List<SuccessionPage.Choice> people(Actor actor, Agency agency, SuccessionForm form) {
    var people = succession.people(actor, agency.id());
    var choices = new ArrayList<SuccessionPage.Choice>();
    people
        .accounts()
        .forEach(
            one ->
                choices.add(
                    choice(
                        "account" + one.id(),
                        t("organisation.person", one.fullName(), one.position()),
                        form)));
    people
        .staff()
        .forEach(
            one ->
                choices.add(
                    choice(
                        "staff" + one.id(),
                        t("organisation.person", one.fullName(), one.position()),
                        form)));
    return choices;
  }

  private static List<SuccessionPage.Choice> places(List<Agency> successors, SuccessionForm form) {
    return successors.stream()
        .map(one -> choice("places" + one.id(), t("succession.places", one.name()), form))
        .toList();
  }

  private static SuccessionPage.Choice choice(String field, String label, SuccessionForm form) {
    return new SuccessionPage.Choice(field, label, form.text(field));
  }

  PassingPage passing(Actor actor, long id) {
    var passing = succession.get(actor, id);
    var agency = organisation.agency(passing.predecessorId());
    var now = succession.passedTo(actor, id);
    var agencies =
        Stream.concat(
                Stream.of(agency), now.stream().map(each -> organisation.agency(each.agencyId())))
            .distinct()
            .toList();
    return new PassingPage(
        t("succession.one", agency.name()),
        List.of(new Option(PATH, t("succession.title"))),
        state(passing),
        passing.isAtWork(),
        confirmed(passing),
        passing.document(),
        rows(passing),
        now.isEmpty() ? List.of() : List.of(sum(agency, now)),
        now.stream().map(this::figures).toList(),
        register(actor, agency, passing),
        agencies.stream().map(Agency::name).toList(),
        months(counting(actor, agencies), agencies, passing.on()));
  }

  /** The register of the old unit in that year; empty for those who read none. */
  private static String register(Actor actor, Agency agency, Passing passing) {
    return actor.mayAnywhere(Permission.REGISTER_READ)
        ? "/desk/register?agency="
            + agency.id()
            + "&year="
            + Vietnam.date(passing.confirmedAt()).getYear()
        : "";
  }

  /** Whoever passes dossiers on is told how many there are, never whose. */
  private static Actor counting(Actor actor, List<Agency> agencies) {
    return new Actor(
        actor.accountId(),
        actor.username(),
        actor.fullName(),
        actor.agencyId(),
        actor.agencyPath(),
        actor.departmentId(),
        agencies.stream().map(agency -> new Grant(Role.INSPECTOR, agency.path())).toList());
  }

  /** The months before and around the day, those without anything left out. */
  private List<PassingPage.Month> months(Actor actor, List<Agency> agencies, LocalDate on) {
    var from = on.withDayOfMonth(1).minusMonths(MONTHS);
    var to = on.withDayOfMonth(1).plusMonths(1).minusDays(1);
    var counts = new TreeMap<YearMonth, Map<Long, MonthCounts>>(Comparator.reverseOrder());
    for (var agency : agencies) {
      for (var month : figures.months(actor, agency.id(), from, to)) {
        counts.computeIfAbsent(month.month(), unused -> new HashMap<>()).put(agency.id(), month);
      }
    }
    return counts.entrySet().stream()
        .map(
            month ->
                new PassingPage.Month(
                    t(
                        "succession.month",
                        month.getKey().getMonthValue(),
                        Integer.toString(month.getKey().getYear())),
                    agencies.stream()
                        .map(agency -> Optional.ofNullable(month.getValue().get(agency.id())))
                        .map(SuccessionPages::cell)
                        .toList()))
        .toList();
  }

  private static PassingPage.Counts cell(Optional<MonthCounts> counts) {
    return new PassingPage.Counts(
        Show.number(counts.map(MonthCounts::received).orElse(0)),
        Show.number(counts.map(month -> month.handled().all()).orElse(0)));
  }

  private static List<PassingPage.Row> rows(Passing passing) {
    var before = passing.before();
    var passed = passing.passed();
    return List.of(
        row("succession.people", before.people(), passed.people()),
        row("succession.roles", before.roles(), passed.roles()),
        row("succession.open", before.open(), passed.open()),
        row("succession.past", before.past(), passed.past()));
  }

  private static PassingPage.Row row(String words, int before, int passed) {
    return new PassingPage.Row(t(words), Show.number(before), Show.number(passed));
  }

  private static PassingPage.Figures sum(Agency agency, List<PassedTo> now) {
    return new PassingPage.Figures(
        agency.name(),
        Show.number(now.stream().mapToInt(PassedTo::received).sum()),
        Show.number(now.stream().mapToInt(PassedTo::handled).sum()),
        Show.number(now.stream().mapToInt(PassedTo::open).sum()));
  }

  private PassingPage.Figures figures(PassedTo now) {
    return new PassingPage.Figures(
        organisation.agency(now.agencyId()).name(),
        Show.number(now.received()),
        Show.number(now.handled()),
        Show.number(now.open()));
  }

  private static List<SuccessionPage.Count> counts(Remains remains) {
    return List.of(
        count("succession.open", remains.open()),
        count("succession.past", remains.past()),
        count("succession.people", remains.people()),
        count("succession.roles", remains.roles()));
  }

  private static SuccessionPage.Count count(String words, int figure) {
    return new SuccessionPage.Count(t(words), Show.number(figure));
  }

  private SuccessionsPage.Waiting waiting(Actor actor, Agency agency) {
    return new SuccessionsPage.Waiting(
        PATH + "/" + agency.id(),
        agency.name(),
        Vietnam.show(Objects.requireNonNull(agency.validTo())),
        links(succession.successors(actor, agency.id())));
  }

  private SuccessionsPage.Row row(Passing passing) {
    return new SuccessionsPage.Row(
        PATH + "/passings/" + passing.id(),
        organisation.agency(passing.predecessorId()).name(),
        state(passing),
        confirmed(passing),
        passing.document());
  }

  private static List<Option> links(List<Agency> agencies) {
    return agencies.stream()
        .map(each -> new Option("/desk/organisation/" + each.id(), each.name()))
        .toList();
  }

  private static String state(Passing passing) {
    return t("succession.stage." + passing.stage());
  }

  private static String confirmed(Passing passing) {
    return t("recompute.by", passing.confirmedBy().fullName(), Show.moment(passing.confirmedAt()));
  }
}
