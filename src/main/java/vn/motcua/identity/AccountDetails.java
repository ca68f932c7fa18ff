package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;

/**
 * An account as its administrator sees it.
 *
 * @param hasPassword false until the person has used the one-time link
 * @param roles those not revoked, also the expired and the coming ones
 */
public record AccountDetails(
    long id,
    String username,
    String fullName,
    String position,
    long agencyId,
    @Nullable Long departmentId,
    boolean hasPassword,
    boolean mustChangePassword,
    boolean enabled,
    long version,
    List<HeldRole> roles) {

  public AccountDetails {
    roles = List.copyOf(roles);
  }

  /**
   * @param validTo last day, inclusive; null = until revoked
   */
  public record HeldRole(
      long id,
      Role role,
      long agencyId,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      Limits limits) {

    public boolean isValid(LocalDate on) {
      return !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
    }

    public boolean isOver(LocalDate on) {
      return validTo != null && validTo.isBefore(on);
    }
  }
}
