package vn.motcua.identity;

import java.util.Set;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;

/**
 * The roles of a position, defined by a province.
 *
 * @param limits of those roles that work on dossiers: fields and kinds of work, never departments,
 *     which each agency has its own of
 * @param people how many hold it now, counted to 1,000
 */
public record RoleTemplate(
    long id,
    long provinceId,
    String name,
    Set<Role> roles,
    Limits limits,
    long version,
    int people) {

  public RoleTemplate {
    roles = Set.copyOf(roles);
  }
}
