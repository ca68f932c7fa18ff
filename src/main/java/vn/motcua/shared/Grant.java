package vn.motcua.shared;

import org.jspecify.annotations.Nullable;

/**
 * A role held over an agency and everything below it.
 *
 * @param scopePath hierarchy path of the agency, e.g. {@code /12/3456/}; every path that starts
 *     with it is in scope
 * @param limits to which dossiers and kinds of work it is limited
 * @param actingFor by whose authority it is held; null = of right
 */
public record Grant(Role role, String scopePath, Limits limits, @Nullable ActingFor actingFor) {

  /** A role held of right. */
  public Grant(Role role, String scopePath, Limits limits) {
    this(role, scopePath, limits, null);
  }

  /** A role without limits. */
  public Grant(Role role, String scopePath) {
    this(role, scopePath, Limits.NONE);
  }

  /** Whether it carries the permission, for dossiers of some field. */
  public boolean grants(Permission permission) {
    return role.grants(permission) && limits.leave(permission);
  }

  /** Whether it carries the permission over that agency, for dossiers of some field. */
  public boolean covers(Permission permission, String agencyPath) {
    return grants(permission) && agencyPath.startsWith(scopePath);
  }

  /** Whether it carries the permission over a dossier of that field at that agency. */
  public boolean covers(Permission permission, String agencyPath, String field) {
    return covers(permission, agencyPath) && limits.include(field);
  }

  public boolean isOfEveryField() {
    return limits.fields().isEmpty();
  }
}
