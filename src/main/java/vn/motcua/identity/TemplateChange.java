package vn.motcua.identity;

import java.util.List;
import java.util.Set;
import vn.motcua.shared.Role;

/**
 * What another set of roles would do to those who hold a template.
 *
 * @param gained roles everybody would get
 * @param lost roles everybody would lose
 * @param accounts how many people
 * @param agencies in how many agencies
 * @param first the first of them by agency and name
 */
public record TemplateChange(
    Set<Role> gained, Set<Role> lost, int accounts, int agencies, List<Colleague> first) {

  public TemplateChange {
    gained = Set.copyOf(gained);
    lost = Set.copyOf(lost);
    first = List.copyOf(first);
  }

  public boolean isNone() {
    return gained.isEmpty() && lost.isEmpty();
  }
}
