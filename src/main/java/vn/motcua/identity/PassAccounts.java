package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.PassStaff;
import vn.motcua.organisation.StaffMember;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Lets the accounts of an agency that ended, and the roles held over it, go on at its successors:
 * roles end with the agency and are given anew from the first day of the successor.
 */
@Component
public class PassAccounts {

  private final PassedAccounts store;
  private final DelegationStore delegations;
  private final PassStaff passStaff;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  PassAccounts(
      PassedAccounts store,
      DelegationStore delegations,
      PassStaff passStaff,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.delegations = delegations;
    this.passStaff = passStaff;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** The accounts still at the agency, disabled ones too, in order of id. */
  public List<RemainingAccount> remaining(long agencyId, int limit) {
    return store.remaining(agencyId, limit);
  }

  public int countAccounts(long agencyId) {
    return store.countAccounts(agencyId);
  }

  /** The members of staff who have these accounts. */
  public Set<Long> staffIds(long agencyId) {
    return Set.copyOf(store.staffIds(agencyId));
  }

  /** Roles over the agency that are not over, whoever holds them. */
  public int countRoles(long agencyId, LocalDate on) {
    return store.countRoles(agencyId, on);
  }

  /** Those of the agencies that still have accounts or roles over them. */
  public List<Long> notEmpty(List<Long> agencyIds, LocalDate on) {
    return agencyIds.isEmpty() ? List.of() : store.notEmpty(agencyIds, on);
  }

  /**
   * Passes one account on, with its place in the staff and its roles over the old agency.
   *
   * @param on first day of the successor
   * @return how many roles passed
   */
  @Transactional
  public int account(
      Actor actor,
      RemainingAccount account,
      long predecessorId,
      long successorId,
      @Nullable Long departmentId,
      LocalDate on) {
    var successor = organisation.agency(successorId);
    actor.require(Permission.ORGANISATION_MANAGE, successor.path());
    var staffId = account.staffId();
    var next =
        staffId == null
            ? null
            : passStaff
                .handle(actor, staffId, successorId, departmentId, on)
                .map(StaffMember::id)
                .orElse(staffId);
    store.move(account.id(), predecessorId, successorId, departmentId, next);
    delegations.pass(account.id(), predecessorId, successorId, successor.path(), on);
    var roles = passRoles(account.id(), predecessorId, List.of(successorId), on);
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(account.id())),
        "account-passed",
        Map.of("from", predecessorId, "agency", successorId, "roles", roles, "on", on.toString()));
    return roles;
  }

  /**
   * Passes roles over the old agency held by people of other agencies to all its successors.
   *
   * @return how many; less than {@code limit} when none are left
   */
  @Transactional
  public int rolesOfOthers(
      Actor actor, long predecessorId, List<Long> successorIds, LocalDate on, int limit) {
    successorIds.forEach(
        id -> actor.require(Permission.ORGANISATION_MANAGE, organisation.agency(id).path()));
    var holders = store.holders(predecessorId, on, limit);
    for (var account : holders) {
      var roles = passRoles(account, predecessorId, successorIds, on);
      store.grow(account);
      audit.append(
          actor,
          new SubjectRef("account", Long.toString(account)),
          "account-roles-passed",
          Map.of("from", predecessorId, "agencies", successorIds, "roles", roles));
    }
    return holders.size();
  }

  /** With their limits, and with the templates they came from. */
  private int passRoles(long accountId, long predecessorId, List<Long> successorIds, LocalDate on) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var grants = store.grants(accountId, predecessorId, on);
    store.passAssignments(accountId, predecessorId, successorIds, on);
    for (var grant : grants) {
      if (grant.validFrom().isBefore(on)) {
        store.end(grant.id(), on.minusDays(1));
      } else {
        store.revoke(grant.id(), now);
      }
      for (var successor : successorIds) {
        var departments = departments(grant.limits().departments(), successor);
        store.grantOnce(accountId, grant, successor, departments, on);
      }
    }
    store.endAssignments(accountId, predecessorId, now);
    delegations.growTakers(accountId, Vietnam.date(clock.instant()));
    return grants.size();
  }

  /**
   * The departments of the successor that go on with the work of these. One with which none goes on
   * stays, so that a role limited to departments never comes to reach all of them.
   */
  private Set<Long> departments(Set<Long> limited, long successorId) {
    return limited.stream()
        .map(
            id ->
                organisation.departmentHeirs(id, Vietnam.date(clock.instant())).stream()
                    .filter(heir -> heir.agencyId() == successorId)
                    .findFirst()
                    .or(
                        () ->
                            organisation.department(
                                successorId, organisation.department(id).kind()))
                    .map(Department::id)
                    .orElse(id))
        .collect(Collectors.toSet());
  }

  /** An account of an agency that ended. */
  public record RemainingAccount(
      long id,
      String fullName,
      String position,
      @Nullable Long departmentId,
      @Nullable Long staffId) {}
}
