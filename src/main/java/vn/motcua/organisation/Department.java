package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of an agency to which staff belong.
 *
 * @param validTo last day, inclusive; null = still open
 */
public record Department(
    long id,
    long agencyId,
    String name,
    DepartmentKind kind,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public boolean existsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
