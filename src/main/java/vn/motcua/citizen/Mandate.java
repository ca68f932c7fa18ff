package vn.motcua.citizen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts for a person or an organisation.
 *
 * @param holderNumber identity number of whoever acts
 * @param name of the person or organisation acted for
 * @param number of identity, tax or establishment; empty when there is none yet, as of a child just
 *     born
 * @param ground in the words of whoever wrote it down
 * @param lastDay on which it holds; null = until it is ended
 * @param writtenBy account
 */
public record Mandate(
    long id,
    MandateKind kind,
    String holderNumber,
    String name,
    String number,
    String ground,
    @Nullable LocalDate lastDay,
    long writtenBy) {

  /** Whether the person gave it in this system. */
  public boolean isGiven() {
    return kind == MandateKind.GIVEN;
  }
}
