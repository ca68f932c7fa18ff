package vn.motcua.catalogue.source;

import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Role;

/**
 * A step of a process before its time is known.
 *
 * @param share weight by which it takes part of the limit
 * @param mostHours it never needs more; null = takes what is left
 */
public record StepShare(
    int number,
    String name,
    Role role,
    DepartmentKind department,
    int share,
    @Nullable Integer mostHours) {

  StepShare in(DepartmentKind other) {
    return new StepShare(number, name, role, other, share, mostHours);
  }
}
