package vn.motcua.identity.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.motcua.identity.RoleTemplate;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;
import vn.motcua.shared.Work;

/**
 * The form of a template, as it was sent or as the template is.
 *
 * @param limits fields and kinds of work ticked
 */
record TemplateForm(String name, Set<Role> roles, Limits limits) {

  static final TemplateForm EMPTY = new TemplateForm("", Set.of(), Limits.NONE);

  TemplateForm {
    roles = Set.copyOf(roles);
  }

  /** Read by hand: names of fields hold commas, at which a list would be split. */
  static TemplateForm of(MultiValueMap<String, String> typed) {
    var name = typed.getFirst("name");
    var roles = typed.getOrDefault("roles", List.of());
    return new TemplateForm(
        name == null ? "" : name,
        Arrays.stream(Role.values())
            .filter(role -> roles.contains(role.name()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
        new Limits(
            Set.copyOf(typed.getOrDefault("fields", List.of())),
            RoleForm.works(typed.getOrDefault("works", List.of())),
            Set.of()));
  }

  static TemplateForm of(RoleTemplate template) {
    return new TemplateForm(template.name(), template.roles(), template.limits());
  }

  List<String> works() {
    return limits.works().stream().sorted().map(Work::name).toList();
  }

  List<String> fields() {
    return limits.fields().stream().sorted().toList();
  }
}
