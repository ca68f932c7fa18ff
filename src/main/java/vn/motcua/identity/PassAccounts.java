package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.PassStaff;
import vn.motcua.organisation.StaffMember;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/**
 * Lets the accounts of an agency that ended, and the roles held over it, go on at its successors:
 * roles end with the agency and are given anew from the first day of the successor.
 */
@Component
public class PassAccounts {

  private final PassedAccounts store;
  private final PassStaff passStaff;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  PassAccounts(
      PassedAccounts store,
      PassStaff passStaff,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
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

  private int passRoles(long accountId, long predecessorId, List<Long> successorIds, LocalDate on) {
    var grants = store.grants(accountId, predecessorId, on);
    for (var grant : grants) {
      if (grant.validFrom().isBefore(on)) {
        store.end(grant.id(), on.minusDays(1));
      } else {
        store.revoke(grant.id(), clock.instant().atOffset(ZoneOffset.UTC));
      }
      for (var successor : successorIds) {
        store.grantOnce(accountId, grant, successor, on);
      }
    }
    return grants.size();
  }

  /** An account of an agency that ended. */
  public record RemainingAccount(
      long id,
      String fullName,
      String position,
      @Nullable Long departmentId,
      @Nullable Long staffId) {}
}
