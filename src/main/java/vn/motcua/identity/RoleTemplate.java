package vn.motcua.identity;

import java.util.Set;
import vn.motcua.shared.Role;

/**
 * The roles of a position, defined by a province.
 *
 * @param people how many hold it now, counted to 1,000
 */
public record RoleTemplate(
    long id, long provinceId, String name, Set<Role> roles, long version, int people) {

  public RoleTemplate {
    roles = Set.copyOf(roles);
  }
}
