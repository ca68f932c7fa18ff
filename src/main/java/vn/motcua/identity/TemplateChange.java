package vn.motcua.identity;

import java.util.List;
import java.util.Set;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;

/**
 * What another set of roles, or other limits, would do to those who hold a template.
 *
 * @param before the limits as they are
 * @param after the limits wanted
 * @param gained roles everybody would get
 * @param lost roles everybody would lose
 * @param accounts how many people
 * @param agencies in how many agencies
 * @param first the first of them by agency and name
 */
public record TemplateChange(
    Set<Role> gained,
    Set<Role> lost,
    Limits before,
    Limits after,
    int accounts,
    int agencies,
    List<Colleague> first) {

  public TemplateChange {
    gained = Set.copyOf(gained);
    lost = Set.copyOf(lost);
    first = List.copyOf(first);
  }

  /** Whether the limits change. */
  public boolean isOtherwiseLimited() {
    return !before.equals(after);
  }

  public boolean isNone() {
    return gained.isEmpty() && lost.isEmpty() && !isOtherwiseLimited();
  }
}
