package vn.motcua.reporting.open;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was published at one time.
 *
 * @param untilOn counts until the end of this day
 * @param wholeTo first day of the first month that is not over
 */
record Edition(long id, LocalDate untilOn, LocalDate wholeTo, Instant madeAt) {

  /** First day of the last month that is over. */
  LocalDate lastWhole() {
    return wholeTo.minusMonths(1);
  }
}
