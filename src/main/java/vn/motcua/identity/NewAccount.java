package vn.motcua.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.StaffMember;

/**
 * An account to be opened.
 *
 * @param staffId the staff member it is for, when the organisation knows one
 * @param password null = the person chooses one through a one-time link
 * @param demonstration whether it exists in a demonstration only; such an account may have a simple
 *     password, and nobody signs in with it on a real system
 */
public record NewAccount(
    String username,
    String fullName,
    String position,
    long agencyId,
    @Nullable Long departmentId,
    @Nullable Long staffId,
    @Nullable String password,
    boolean demonstration,
    List<NewGrant> grants) {

  public NewAccount {
    grants = List.copyOf(grants);
  }

  /** The same for that member of the staff. */
  NewAccount of(StaffMember member) {
    return new NewAccount(
        username,
        member.fullName(),
        member.position(),
        agencyId,
        member.departmentId(),
        member.id(),
        password,
        demonstration,
        grants);
  }
}
