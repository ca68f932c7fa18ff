package vn.motcua.shared;

import java.util.HashSet;
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

  /**
   * Whether any role of this actor carries the permission over that agency, for dossiers of some
   * field; a decision on a dossier asks for its field too.
   */
  public boolean may(Permission permission, String agencyPath) {
    return grants.stream().anyMatch(grant -> grant.covers(permission, agencyPath));
  }

  /** Whether any role carries the permission over a dossier of that field at that agency. */
  public boolean may(Permission permission, String agencyPath, String field) {
    return grants.stream().anyMatch(grant -> grant.covers(permission, agencyPath, field));
  }

  /** Whether the permission is held over that agency for dossiers of every field. */
  public boolean mayWholly(Permission permission, String agencyPath) {
    return grants.stream()
        .anyMatch(grant -> grant.isOfEveryField() && grant.covers(permission, agencyPath));
  }

  /**
   * Whether the permission is held anywhere at all; for menus, never for a decision on a record.
   */
  public boolean mayAnywhere(Permission permission) {
    return grants.stream().anyMatch(grant -> grant.grants(permission));
  }

  /** Refuses with {@link Denied} unless {@link #may(Permission, String)}. */
  public void require(Permission permission, String agencyPath) {
    if (!may(permission, agencyPath)) {
      throw new Denied(permission);
    }
  }

  /** Refuses with {@link Denied} unless {@link #may(Permission, String, String)}. */
  public void require(Permission permission, String agencyPath, String field) {
    if (!may(permission, agencyPath, field)) {
      throw new Denied(permission);
    }
  }

  /** Refuses with {@link Denied} unless {@link #mayWholly}. */
  public void requireWholly(Permission permission, String agencyPath) {
    if (!mayWholly(permission, agencyPath)) {
      throw new Denied(permission);
    }
  }

  /** The roles that carry the permission, each with its scope and limits. */
  public List<Grant> with(Permission permission) {
    return grants.stream().filter(grant -> grant.grants(permission)).toList();
  }

  /**
   * The hierarchy paths under which this actor holds the permission for dossiers of every field;
   * the prefixes of a {@code where} clause.
   */
  public Set<String> scopes(Permission permission) {
    return with(permission).stream()
        .filter(Grant::isOfEveryField)
        .map(Grant::scopePath)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same for dossiers of one field. */
  public Set<String> scopes(Permission permission, String field) {
    return with(permission).stream()
        .filter(grant -> grant.limits().include(field))
        .map(Grant::scopePath)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Where this actor's work under the permission lies: the departments the roles are limited to,
   * else the own.
   */
  public Set<Long> departments(Permission permission) {
    var departments = new HashSet<Long>();
    for (var grant : with(permission)) {
      departments.addAll(grant.limits().departments());
      if (grant.limits().departments().isEmpty() && departmentId != null) {
        departments.add(departmentId);
      }
    }
    return Set.copyOf(departments);
  }

  /** Whether the role is held of right, not only for another. */
  public boolean holds(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role && grant.actingFor() == null);
  }
}
