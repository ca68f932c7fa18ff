package vn.motcua.evaluation.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Timeliness;

/**
 * The time one unit took over its part of a dossier against the limit of that part.
 *
 * @param departmentId null = the agency as a whole
 * @param accountId whoever had it longest there; null = nobody in particular
 * @param asked whether it was asked for an opinion; else it handled steps of the process
 * @param limitMinutes working minutes
 * @param usedMinutes working minutes
 */
public record UnitTime(
    long agencyId,
    @Nullable Long departmentId,
    @Nullable Long accountId,
    boolean asked,
    long limitMinutes,
    long usedMinutes) {

  /** Limits of units are in hours, so the minute is compared. */
  public Timeliness timeliness() {
    return Timeliness.of(Long.compare(usedMinutes, limitMinutes));
  }
}
