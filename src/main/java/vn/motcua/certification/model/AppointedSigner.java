package vn.motcua.certification.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose signature a unit's counter may use between two days.
 *
 * @param ground the decision that says so; may be empty for a chairman
 * @param validTo last day, inclusive; null = until further notice
 */
public record AppointedSigner(
    long id, Signer signer, String ground, LocalDate validFrom, @Nullable LocalDate validTo) {

  public boolean signsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
