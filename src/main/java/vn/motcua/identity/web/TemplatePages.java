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
import vn.motcua.shared.Role;

/** Makes the pages of templates of roles. */
@Component
class TemplatePages {

  static final String PATH = "/desk/role-templates";

  private static final int COUNTED = 1000;

  private final RoleTemplates templates;
  private final Organisation organisation;

  TemplatePages(RoleTemplates templates, Organisation organisation) {
    this.templates = templates;
    this.organisation = organisation;
  }

  TemplatePage all(Actor actor, String name, Set<Role> roles, Problems problems) {
    return new TemplatePage(
        templates.all(actor).stream().map(TemplatePages::line).toList(),
        templates.mayDefine(actor),
        null,
        name,
        boxes(roles),
        null,
        problems);
  }

  /**
   * @param asked the roles somebody thinks of giving it; null = as it is
   */
  TemplatePage one(Actor actor, long id, @Nullable Set<Role> asked, Problems problems) {
    var template = templates.get(actor, id);
    return new TemplatePage(
        List.of(),
        templates.mayDefine(actor),
        line(template),
        template.name(),
        boxes(asked == null ? template.roles() : asked),
        asked == null ? null : change(templates.preview(actor, id, asked), asked),
        problems);
  }

  private TemplatePage.Change change(TemplateChange change, Set<Role> asked) {
    return new TemplatePage.Change(
        change.isNone(),
        words(change.gained()),
        words(change.lost()),
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
        asked.stream().sorted().map(Role::name).toList());
  }

  private static TemplatePage.Line line(RoleTemplate template) {
    return new TemplatePage.Line(
        PATH + "/" + template.id(),
        template.name(),
        words(template.roles()),
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
