package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away.
 *
 * @param substituteId who stands in; null = nobody
 * @param from first day
 * @param to last day, inclusive
 */
public record Absence(
    long id,
    long accountId,
    String fullName,
    @Nullable Long substituteId,
    @Nullable String substituteName,
    LocalDate from,
    LocalDate to,
    String reason,
    String enteredBy) {

  boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
    return !from.isAfter(otherTo) && !to.isBefore(otherFrom);
  }
}
