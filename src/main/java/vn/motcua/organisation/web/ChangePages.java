package vn.motcua.organisation.web;

import static vn.motcua.organisation.web.ChangeForm.text;
import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.OpenStandardDepartments;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.StandardDepartments;
import vn.motcua.organisation.web.ChangePage.Input;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.NotVisible;

/** Draws the forms with which the organisation is changed. */
@Component
class ChangePages {

  private final Organisation organisation;
  private final OpenStandardDepartments openStandard;

  ChangePages(Organisation organisation, OpenStandardDepartments openStandard) {
    this.organisation = organisation;
    this.openStandard = openStandard;
  }

  ChangePage page(Agency agency, Change change, ChangeForm form, Problems problems) {
    var back = "/desk/organisation/" + agency.id();
    return new ChangePage(
        t("organisation.change." + change),
        t("organisation.lead." + change),
        about(agency, change, form),
        List.of(
            new Option("/desk/organisation", t("organisation.title")),
            new Option(back, agency.name())),
        back,
        back + "/" + change.key(),
        text(form.part()),
        text(form.idempotencyKey()),
        inputs(agency, change, form),
        problems);
  }

  private String about(Agency agency, Change change, ChangeForm form) {
    return switch (change) {
      case CLOSE_DEPARTMENT ->
          organisation.departments(agency.id()).stream()
              .filter(department -> department.id() == form.partId())
              .map(Department::name)
              .findFirst()
              .orElseThrow(() -> new NotVisible("department " + form.part()));
      case OPEN_STANDARD ->
          openStandard.missing(agency).stream()
              .map(StandardDepartments.Standard::name)
              .collect(Collectors.joining(" · "));
      case END_EMPLOYMENT ->
          organisation.staff(agency.id()).stream()
              .filter(member -> member.id() == form.partId())
              .map(member -> t("organisation.person", member.fullName(), member.position()))
              .findFirst()
              .orElseThrow(() -> new NotVisible("staff member " + form.part()));
      default -> "";
    };
  }

  private List<Input> inputs(Agency agency, Change change, ChangeForm form) {
    return switch (change) {
      case CODE -> List.of(code(form, true), from(form));
      case OPEN_DEPARTMENT -> List.of(name(form), kind(form), from(form));
      case OPEN_STANDARD -> List.of();
      case EMPLOY ->
          List.of(
              typed("fullName", text(form.fullName()), 100),
              typed("position", text(form.position()), 100),
              department(agency, form),
              from(form));
      case OPEN_BELOW -> List.of(name(form), code(form, false), from(form));
      case CLOSE_DEPARTMENT, END_EMPLOYMENT -> List.of(day("lastDay", text(form.lastDay())));
    };
  }

  private static Input name(ChangeForm form) {
    return typed("name", text(form.name()), 200);
  }

  private static Input code(ChangeForm form, boolean required) {
    return new Input(
        "code",
        t("organisation.field.code"),
        t("organisation.field.code.hint"),
        false,
        text(form.code()),
        35,
        required,
        null);
  }

  private static Input kind(ChangeForm form) {
    var kinds =
        Arrays.stream(DepartmentKind.values())
            .map(
                kind ->
                    new Option(
                        kind.name(),
                        t("organisation.kind." + kind.name().toLowerCase(Locale.ROOT))))
            .toList();
    return chosen("kind", t("organisation.field.kind.hint"), text(form.kind()), kinds, true);
  }

  private Input department(Agency agency, ChangeForm form) {
    var departments =
        Stream.concat(
                Stream.of(new Option("", t("organisation.staff.other"))),
                organisation.departments(agency.id()).stream()
                    .map(one -> new Option(Long.toString(one.id()), one.name())))
            .toList();
    return chosen("department", "", text(form.department()), departments, false);
  }

  private static Input from(ChangeForm form) {
    return day("from", text(form.from()));
  }

  private static Input day(String name, String value) {
    return new Input(name, t("organisation.field." + name), "", true, value, 0, true, null);
  }

  private static Input typed(String name, String value, int longest) {
    return new Input(name, t("organisation.field." + name), "", false, value, longest, true, null);
  }

  private static Input chosen(
      String name, String hint, String value, List<Option> options, boolean required) {
    return new Input(
        name, t("organisation.field." + name), hint, false, value, 0, required, options);
  }
}
