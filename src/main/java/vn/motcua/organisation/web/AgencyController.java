package vn.motcua.organisation.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.OpenStandardDepartments;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganise;
import vn.motcua.organisation.StaffMember;
import vn.motcua.organisation.StandardDepartments;
import vn.motcua.organisation.WithdrawReorganisation;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Shows one agency; its staff only to whoever works there or may read it. */
@Controller
class AgencyController {

  private final Organisation organisation;
  private final AgencyRows rows;
  private final OpenStandardDepartments openStandard;
  private final WithdrawReorganisation withdraw;
  private final Clock clock;

  AgencyController(
      Organisation organisation,
      AgencyRows rows,
      OpenStandardDepartments openStandard,
      WithdrawReorganisation withdraw,
      Clock clock) {
    this.organisation = organisation;
    this.rows = rows;
    this.openStandard = openStandard;
    this.withdraw = withdraw;
    this.clock = clock;
  }

  @GetMapping("/desk/organisation/{id:\\d{1,18}}")
  String one(
      Actor actor,
      Model model,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String done) {
    var own = actor.agencyId() == id;
    if (!own && !actor.mayAnywhere(Permission.ORGANISATION_READ)) {
      throw new Denied(Permission.ORGANISATION_READ);
    }
    var agency = organisation.existing(id).orElseThrow(() -> new NotVisible("agency " + id));
    var today = Vietnam.date(clock.instant());
    var day =
        new DateField("on", t("organisation.on"), on)
            .optional()
            .orElseGet(() -> nearestDay(agency, today));
    var mayReadStaff = own || actor.may(Permission.ORGANISATION_READ, agency.path());
    var mayManage =
        agency.existsOn(today) && actor.may(Permission.ORGANISATION_MANAGE, agency.path());
    model.addAttribute(
        "page",
        page(
            agency,
            day,
            on.isBlank() ? "" : day.toString(),
            mayReadStaff,
            mayManage,
            done(done),
            actor));
    return "organisation/agency";
  }

  private static String done(String what) {
    return switch (what) {
      case "reorganise" -> t("reorganise.done");
      case "withdrawn" -> t("reorganise.withdrawn");
      default -> Change.of(what).map(change -> t("organisation.done." + change)).orElse("");
    };
  }

  private AgencyPage page(
      Agency agency,
      LocalDate day,
      String asked,
      boolean mayReadStaff,
      boolean mayManage,
      String done,
      Actor actor) {
    var below = organisation.children(agency.id(), day);
    return new AgencyPage(
        agency.id(),
        rows.row(agency, day, asked),
        agency.bodyName(),
        crumbs(agency, asked),
        t("organisation.level." + agency.level().name().toLowerCase(Locale.ROOT)),
        agency.existsOn(day) && agency.validTo() == null ? "" : ended(agency),
        organisation.codes(agency.id()).stream()
            .map(
                held ->
                    new AgencyPage.Code(
                        held.code(), held.demonstration(), AgencyRow.validity(held)))
            .toList(),
        rows.rows(organisation.predecessors(agency.id()), day, ""),
        rows.rows(organisation.successors(agency.id()), day, ""),
        t(
            below.stream().anyMatch(child -> child.level() == AgencyLevel.DISTRICT)
                ? "organisation.below.districts"
                : "organisation.below"),
        rows.rows(below, day, asked),
        groups(agency, mayReadStaff),
        mayReadStaff,
        mayManage,
        Stream.concat(
                mayManage ? changes(agency).stream() : Stream.empty(),
                reorganisations(actor, agency))
            .toList(),
        mayManage ? standard(agency) : null,
        done);
  }

  private AgencyPage.@Nullable Standard standard(Agency agency) {
    var missing = openStandard.missing(agency);
    return missing.isEmpty() || !organisation.departments(agency.id()).isEmpty()
        ? null
        : new AgencyPage.Standard(
            missing.stream().map(StandardDepartments.Standard::name).toList(),
            missing.stream()
                .map(StandardDepartments.Standard::source)
                .distinct()
                .collect(Collectors.joining("; ")),
            "/desk/organisation/" + agency.id() + "/" + Change.OPEN_STANDARD.key(),
            UUID.randomUUID().toString());
  }

  private static List<Option> changes(Agency agency) {
    return Stream.of(Change.CODE, Change.OPEN_DEPARTMENT, Change.EMPLOY, Change.OPEN_BELOW)
        .filter(change -> change != Change.OPEN_BELOW || agency.level() == AgencyLevel.PROVINCE)
        .map(
            change ->
                new Option(
                    "/desk/organisation/" + agency.id() + "/" + change.key(),
                    t("organisation.change." + change)))
        .toList();
  }

  /** What may be laid down for the agency, or passed on from it. */
  private Stream<Option> reorganisations(Actor actor, Agency agency) {
    if (agency.validTo() == null) {
      return Reorganise.mayReorganise(actor, agency)
          ? Arrays.stream(Reorganisation.Kind.values())
              .map(
                  kind ->
                      new Option(
                          ReorganisePages.address(agency, kind), t("reorganise.title." + kind)))
          : Stream.empty();
    }
    var planned =
        withdraw.plan(agency).filter(plan -> WithdrawReorganisation.mayWithdraw(actor, plan));
    if (planned.isPresent()) {
      return Stream.of(
          new Option(
              "/desk/organisation/" + agency.id() + "/reorganise/withdraw",
              t("reorganise.withdraw")));
    }
    var heirs = organisation.heirs(agency.id(), Vietnam.date(clock.instant()));
    var mayPass =
        !heirs.isEmpty()
            && !heirs.contains(agency)
            && heirs.stream()
                .allMatch(heir -> actor.may(Permission.ORGANISATION_MANAGE, heir.path()));
    return mayPass
        ? Stream.of(new Option("/desk/succession/" + agency.id(), t("reorganise.pass")))
        : Stream.empty();
  }

  private String ended(Agency agency) {
    var today = Vietnam.date(clock.instant());
    if (agency.validTo() != null && agency.existsOn(today)) {
      return t("organisation.ending", Vietnam.show(agency.validTo()));
    }
    return agency.validTo() == null
        ? t("organisation.notyet", Vietnam.show(agency.validFrom()))
        : t("organisation.ended", Vietnam.show(agency.validTo()));
  }

  /** Today, or the last day of an agency that has ended. */
  private static LocalDate nearestDay(Agency agency, LocalDate today) {
    var last = Objects.requireNonNullElse(agency.validTo(), today);
    return last.isBefore(today) ? last : today;
  }

  private List<Option> crumbs(Agency agency, String asked) {
    var crumbs = new ArrayList<Option>();
    crumbs.add(new Option("/desk/organisation", t("organisation.title")));
    var lineage = organisation.lineage(agency.id());
    lineage.subList(0, lineage.size() - 1).stream()
        .map(above -> new Option(AgencyRows.url(above, asked), above.name()))
        .forEach(crumbs::add);
    return crumbs;
  }

  private List<AgencyPage.Group> groups(Agency agency, boolean mayReadStaff) {
    var staff = mayReadStaff ? organisation.staff(agency.id()) : List.<StaffMember>of();
    var groups = new ArrayList<AgencyPage.Group>();
    for (var department : organisation.departments(agency.id())) {
      groups.add(
          new AgencyPage.Group(
              department.id(),
              department.name(),
              t("organisation.kind." + department.kind().name().toLowerCase(Locale.ROOT)),
              people(staff, department.id())));
    }
    var others =
        staff.stream().filter(member -> member.departmentId() == null).map(this::person).toList();
    if (!others.isEmpty()) {
      groups.add(new AgencyPage.Group(0, t("organisation.staff.other"), "", others));
    }
    return groups;
  }

  private List<AgencyPage.Person> people(List<StaffMember> staff, long departmentId) {
    return staff.stream()
        .filter(member -> Objects.equals(member.departmentId(), departmentId))
        .map(this::person)
        .toList();
  }

  private AgencyPage.Person person(StaffMember member) {
    return new AgencyPage.Person(member.id(), member.fullName(), member.position());
  }
}
