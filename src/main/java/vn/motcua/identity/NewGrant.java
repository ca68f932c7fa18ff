package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;

/**
 * A role to be given over an agency and everything below it.
 *
 * @param validTo last day, inclusive; null = until revoked
 */
public record NewGrant(
    Role role, long agencyId, LocalDate validFrom, @Nullable LocalDate validTo, Limits limits) {

  /** A role without limits. */
  public NewGrant(Role role, long agencyId, LocalDate validFrom, @Nullable LocalDate validTo) {
    this(role, agencyId, validFrom, validTo, Limits.NONE);
  }
}
