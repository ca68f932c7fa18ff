package vn.motcua.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return ownDepartments().contains(department);
  }

  private Set<Long> ownDepartments() {
    return Stream.concat(
            Stream.ofNullable(departmentId),
            standsInFor.stream().flatMap(each -> Stream.ofNullable(each.departmentId())))
        .collect(Collectors.toUnmodifiableSet());
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
   * else the own and those of the absent in whose place the actor acts.
   */
  public Set<Long> departments(Permission permission) {
    var departments = new HashSet<Long>();
    for (var grant : with(permission)) {
      departments.addAll(grant.limits().departments());
      if (grant.limits().departments().isEmpty()) {
        departments.addAll(ownDepartments());
      }
    }
    return Set.copyOf(departments);
  }

  /** Whether the role is held of right, not only for another. */
  public boolean holds(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role && grant.actingFor() == null);
  }
}
