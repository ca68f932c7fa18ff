package vn.motcua.catalogue.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a process as an agency wrote it, without its steps.
 *
 * @param revision grows with each change of a draft
 * @param note the decision that approved it, or why it was changed; may be empty
 * @param draftedBy full name
 * @param endedOn first day no longer in force
 * @param withdrawnReason null unless withdrawn
 */
public record ProcessVersion(
    long id,
    String procedureCode,
    long agencyId,
    int version,
    Status status,
    int revision,
    String note,
    Instant draftedAt,
    String draftedBy,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate endedOn,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBy,
    @Nullable String withdrawnReason) {

  /** What became of a version. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
  }

  public boolean isDraft() {
    return status == Status.DRAFT;
  }

  public boolean inForceOn(LocalDate day) {
    return effectiveFrom != null
        && !effectiveFrom.isAfter(day)
        && (endedOn == null || endedOn.isAfter(day));
  }

  /** Published, and its first day is still to come. */
  public boolean isToCome(LocalDate day) {
    return effectiveFrom != null
        && effectiveFrom.isAfter(day)
        && (endedOn == null || endedOn.isAfter(effectiveFrom));
  }
}
