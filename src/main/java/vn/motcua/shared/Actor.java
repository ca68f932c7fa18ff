package vn.motcua.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account, the agency and department it works in, and the roles it holds.
 *
 * @param accountId the account; 0 for the system itself
 * @param agencyPath hierarchy path of the agency, ids between slashes: {@code /12/3456/}
 * @param departmentId the department inside the agency, if the person belongs to one
 */
public record Actor(
    long accountId,
    String username,
    String fullName,
    long agencyId,
    String agencyPath,
    @Nullable Long departmentId,
    List<Grant> grants) {

  public Actor {
    grants = List.copyOf(grants);
  }

  /** Whether any role of this actor carries the permission over that agency. */
  public boolean may(Permission permission, String agencyPath) {
    return grants.stream().anyMatch(grant -> grant.covers(permission, agencyPath));
  }

  /**
   * Whether the permission is held anywhere at all; for menus, never for a decision on a record.
   */
  public boolean mayAnywhere(Permission permission) {
    return grants.stream().anyMatch(grant -> grant.role().grants(permission));
  }

  /** Refuses with {@link Denied} unless {@link #may}. */
  public void require(Permission permission, String agencyPath) {
    if (!may(permission, agencyPath)) {
      throw new Denied(permission);
    }
  }

  /**
   * The hierarchy paths under which this actor holds the permission; the prefixes of a {@code
   * where} clause.
   */
  public Set<String> scopes(Permission permission) {
    return grants.stream()
        .filter(grant -> grant.role().grants(permission))
        .map(Grant::scopePath)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean holds(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }
}
