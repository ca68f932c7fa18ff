package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An identifier code in the time an agency held it.
 *
 * @param validTo last day, inclusive; null = still in use
 * @param demonstration whether it is invented for the demonstration
 */
public record HeldCode(
    String code,
    long agencyId,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean demonstration) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
