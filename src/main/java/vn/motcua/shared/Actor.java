package vn.motcua.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account, the agency and department it works in, and the roles it holds.
 *
 * @param accountId the account; 0 for the system itself
 * @param agencyPath hierarchy path of the agency, ids between slashes: {@code /12/3456/}
 * @param departmentId the department inside the agency, if the person belongs to one
 * @param standsInFor who is absent today with this person as substitute
 */
public record Actor(
    long accountId,
    String username,
    String fullName,
    long agencyId,
    String agencyPath,
    @Nullable Long departmentId,
    List<Grant> grants,
    List<StandIn> standsInFor) {

  public Actor {
    grants = List.copyOf(grants);
    standsInFor = List.copyOf(standsInFor);
  }

  /** Somebody who stands in for nobody. */
  public Actor(
      long accountId,
      String username,
      String fullName,
      long agencyId,
      String agencyPath,
      @Nullable Long departmentId,
      List<Grant> grants) {
    this(accountId, username, fullName, agencyId, agencyPath, departmentId, grants, List.of());
  }

  /** Whether that account is the actor's own, or one the actor stands in for today. */
  public boolean actsFor(@Nullable Long account) {
    return account != null && (account == accountId || absent(account).isPresent());
  }

  /** The absent person of that account in whose place the actor acts today. */
  public Optional<StandIn> absent(@Nullable Long account) {
    return standsInFor.stream()
        .filter(each -> account != null && each.accountId() == account)
        .findFirst();
  }

  /** Whether that department is the actor's, or that of somebody the actor stands in for. */
  public boolean worksIn(long department) {
    return departmentId != null && departmentId == department
        || standsInFor.stream()
            .anyMatch(each -> each.departmentId() != null && each.departmentId() == department);
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
