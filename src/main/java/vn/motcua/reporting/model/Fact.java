package vn.motcua.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/**
 * A dossier as one agency that handles it counts it.
 *
 * @param fromDepth the agencies above count it in their tables from this depth on; 0 = all of them
 * @param submittedAt when it came to the agency
 * @param receivedAt null: not received, or not yet
 * @param closedAt end of handling; null while in hand
 * @param outcome null while in hand
 * @param timeliness null while in hand and for what was never received
 * @param overdue at the end of which days it was in hand and late
 * @param handlingMinutes working minutes without the applicant's own time; null while in hand
 */
public record Fact(
    Life life,
    long agencyId,
    String agencyPath,
    int fromDepth,
    Instant submittedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant dueAt,
    @Nullable Instant closedAt,
    @Nullable Outcome outcome,
    @Nullable Timeliness timeliness,
    List<DaySpan> overdue,
    @Nullable Integer handlingMinutes) {

  public Fact {
    overdue = List.copyOf(overdue);
  }

  public LocalDate submittedOn() {
    return Vietnam.date(submittedAt);
  }

  public @Nullable LocalDate receivedOn() {
    return day(receivedAt);
  }

  public @Nullable LocalDate dueOn() {
    return day(dueAt);
  }

  public @Nullable LocalDate closedOn() {
    return day(closedAt);
  }

  private static @Nullable LocalDate day(@Nullable Instant moment) {
    return moment == null ? null : Vietnam.date(moment);
  }
}
