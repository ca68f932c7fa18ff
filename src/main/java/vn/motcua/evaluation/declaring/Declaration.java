package vn.motcua.evaluation.declaring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of what an agency declared for a period.
 *
 * @param version from 1; a later one goes before
 * @param appraisal what somebody else found of it; null = nobody looked at it yet
 */
public record Declaration(
    long id,
    long agencyId,
    LocalDate from,
    LocalDate to,
    int version,
    Declared declared,
    String ground,
    Instant declaredAt,
    long declaredBy,
    String declaredByName,
    @Nullable Appraisal appraisal) {

  /** The figures put right, and why. */
  public record Appraisal(
      Declared found, String note, Instant appraisedAt, String appraisedByName) {}

  /** What counts: what was found, else what was declared. */
  public Declared counting() {
    return appraisal == null ? declared : appraisal.found();
  }
}
