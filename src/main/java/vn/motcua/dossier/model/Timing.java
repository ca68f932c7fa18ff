package vn.motcua.dossier.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.TimeLimit;

/**
 * The times of a dossier.
 *
 * @param submittedAt when it was handed in
 * @param receivedAt when it was received complete; null until then
 * @param clockStartedAt where the present counting of the limit starts: the receipt by the
 *     competent agency, or the supplement after a restart; null until then
 * @param limit null when the catalogue knows none
 * @param due null when there is no limit
 * @param pausedAt since when the clock stands still; null while it runs
 * @param supplements how often a supplement was requested
 * @param reappointments how often a new date was promised
 */
public record Timing(
    Instant submittedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant clockStartedAt,
    @Nullable TimeLimit limit,
    @Nullable Due due,
    @Nullable Instant pausedAt,
    int supplements,
    int reappointments) {

  /**
   * A due date.
   *
   * @param at the minute
   * @param on the day
   * @param overdueFrom the first moment that is late: the midnight after for limits in days, the
   *     minute itself for hours and same-day
   */
  public record Due(Instant at, LocalDate on, Instant overdueFrom) {}

  public static Timing submitted(Instant at, @Nullable TimeLimit limit) {
    return new Timing(at, null, null, limit, null, null, 0, 0);
  }

  /** Complete, and in the hands of the agency that decides: the clock starts. */
  public Timing received(Instant at, @Nullable Due due) {
    return new Timing(
        submittedAt,
        receivedAt == null ? at : receivedAt,
        at,
        limit,
        due,
        null,
        supplements,
        reappointments);
  }

  /** Complete, but received for another agency, whose receipt will start the clock. */
  public Timing takenIn(Instant at) {
    return new Timing(submittedAt, at, null, limit, null, null, supplements, reappointments);
  }

  public Timing pausedForSupplement(Instant at) {
    return new Timing(
        submittedAt, receivedAt, clockStartedAt, limit, due, at, supplements + 1, reappointments);
  }

  /** As before the supplement was asked for: the clock never stood still. */
  public Timing notAskedAfterAll() {
    return new Timing(
        submittedAt, receivedAt, clockStartedAt, limit, due, null, supplements - 1, reappointments);
  }

  /** The clock goes on after a pause. */
  public Timing resumed(@Nullable Due due) {
    return new Timing(
        submittedAt, receivedAt, clockStartedAt, limit, due, null, supplements, reappointments);
  }

  /** The limit starts again from zero. */
  public Timing restarted(Instant at, @Nullable Due due) {
    return new Timing(submittedAt, receivedAt, at, limit, due, null, supplements, reappointments);
  }

  /** Another limit counts, from where the present one started. */
  public Timing limited(TimeLimit other, @Nullable Due until) {
    return new Timing(
        submittedAt,
        receivedAt,
        clockStartedAt,
        other,
        until,
        pausedAt,
        supplements,
        reappointments);
  }

  /** The calendar was corrected. */
  public Timing recomputed(Due due) {
    return new Timing(
        submittedAt, receivedAt, clockStartedAt, limit, due, pausedAt, supplements, reappointments);
  }

  public Timing reappointed(Due due) {
    return new Timing(
        submittedAt,
        receivedAt,
        clockStartedAt,
        limit,
        due,
        pausedAt,
        supplements,
        reappointments + 1);
  }

  public @Nullable Instant dueAt() {
    return due == null ? null : due.at();
  }

  public @Nullable LocalDate dueOn() {
    return due == null ? null : due.on();
  }
}
