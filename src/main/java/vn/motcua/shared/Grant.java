package vn.motcua.shared;

/**
 * A role held over an agency and everything below it.
 *
 * @param scopePath hierarchy path of the agency, e.g. {@code /12/3456/}; every path that starts
 *     with it is in scope
 */
public record Grant(Role role, String scopePath) {

  public boolean covers(Permission permission, String agencyPath) {
    return role.grants(permission) && agencyPath.startsWith(scopePath);
  }
}
