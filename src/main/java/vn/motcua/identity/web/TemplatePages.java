package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.RoleTemplate;
import vn.motcua.identity.RoleTemplates;
import vn.motcua.identity.TemplateChange;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;

/** Makes the pages of templates of roles. */
@Component
class TemplatePages {

  static final String PATH = "/desk/role-templates";

  private static final int COUNTED = 1000;

  private final RoleTemplates templates;
  private final Organisation organisation;
  private final LimitChoices choices;
  private final LimitWords limitWords;

  TemplatePages(
      RoleTemplates templates,
      Organisation organisation,
      LimitChoices choices,
      LimitWords limitWords) {
    this.templates = templates;
    this.organisation = organisation;
    this.choices = choices;
    this.limitWords = limitWords;
  }

  TemplatePage all(Actor actor, TemplateForm form, Problems problems) {
    var mayDefine = templates.mayDefine(actor);
    return new TemplatePage(
        templates.all(actor).stream().map(this::line).toList(),
        mayDefine,
        mayDefine && templates.lacksUsual(actor),
        null,
        form.name(),
        boxes(form.roles()),
        limits(form),
        null,
        problems);
  }

  TemplatePage one(Actor actor, long id) {
    var template = templates.get(actor, id);
    return one(actor, template, TemplateForm.of(template), null, Problems.NONE);
  }

  /** With what it would do if it became so. */
  TemplatePage asked(Actor actor, long id, TemplateForm form) {
    var change = templates.preview(actor, id, form.roles(), form.limits());
    return one(actor, templates.get(actor, id), form, change(change, form), Problems.NONE);
  }

  /** With what was typed and what is wrong with it. */
  TemplatePage refused(Actor actor, long id, TemplateForm form, Problems problems) {
    return one(actor, templates.get(actor, id), form, null, problems);
  }

  private TemplatePage one(
      Actor actor,
      RoleTemplate template,
      TemplateForm form,
      TemplatePage.@Nullable Change change,
      Problems problems) {
    return new TemplatePage(
        List.of(),
        templates.mayDefine(actor),
        false,
        line(template),
        template.name(),
        boxes(form.roles()),
        limits(form),
        change,
        problems);
  }

  private LimitChoices.Boxes limits(TemplateForm form) {
    return new LimitChoices.Boxes(
        choices.fields(form.fields()), LimitChoices.works(form.works()), List.of());
  }

  private TemplatePage.Change change(TemplateChange change, TemplateForm asked) {
    return new TemplatePage.Change(
        change.isNone(),
        words(change.gained()),
        words(change.lost()),
        change.isOtherwiseLimited() ? limitsOr(change.before()) : "",
        change.isOtherwiseLimited() ? limitsOr(change.after()) : "",
        change.accounts(),
        change.agencies(),
        change.first().stream()
            .map(
                each ->
                    new TemplatePage.Holder(
                        each.fullName(),
                        each.position(),
                        organisation.agency(each.agencyId()).name()))
            .toList(),
        change.accounts() > change.first().size(),
        asked.roles().stream().sorted().map(Role::name).toList(),
        asked.fields(),
        asked.works());
  }

  private String limitsOr(Limits limits) {
    return limits.isNone() ? t("template.limits.none") : limitWords.of(limits);
  }

  private TemplatePage.Line line(RoleTemplate template) {
    return new TemplatePage.Line(
        PATH + "/" + template.id(),
        template.name(),
        words(template.roles()),
        limitWords.of(template.limits()),
        template.people() >= COUNTED ? "1.000+" : Integer.toString(template.people()),
        template.version());
  }

  private static List<LimitChoices.Box> boxes(Set<Role> ticked) {
    return Arrays.stream(Role.values())
        .map(
            role ->
                new LimitChoices.Box(role.name(), t("role." + role.name()), ticked.contains(role)))
        .toList();
  }

  private static String words(Collection<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> t("role." + role.name()))
        .collect(Collectors.joining(", "));
  }
}
