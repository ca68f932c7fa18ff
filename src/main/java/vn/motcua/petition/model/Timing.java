package vn.motcua.petition.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a petition at the agency that has it.
 *
 * @param from since when the agency's time counts: the receipt, or when it was forwarded there
 * @param stepDueAt when the next act is due; null while the clock stands and when nothing is owed
 * @param dueAt when the answer is due
 * @param pausedAt since when the clock stands; null = it runs
 * @param pausedFrom the state in which details were asked for; null = it runs
 * @param asked whether details were asked for, which may be done once
 * @param settledAt when it was answered or closed
 * @param late whether that was after the date; null until then
 */
public record Timing(
    Instant from,
    Limits limits,
    @Nullable Instant stepDueAt,
    Instant dueAt,
    @Nullable Instant pausedAt,
    @Nullable Status pausedFrom,
    boolean asked,
    @Nullable Instant settledAt,
    @Nullable Boolean late) {

  public static Timing begin(Instant from, Limits limits, Instant stepDueAt, Instant dueAt) {
    return new Timing(from, limits, stepDueAt, dueAt, null, null, false, null, null);
  }

  /** The next act is due then. */
  public Timing step(@Nullable Instant at) {
    return new Timing(from, limits, at, dueAt, pausedAt, pausedFrom, asked, settledAt, late);
  }

  Timing paused(Instant at, Status state) {
    return new Timing(from, limits, null, dueAt, at, state, true, null, null);
  }

  /** The clock runs again, towards another moment. */
  public Timing resumed(Instant stepDue, Instant due) {
    return new Timing(from, limits, stepDue, due, null, null, asked, null, null);
  }

  Timing settled(Instant at, boolean isLate, @Nullable Instant publishDueAt) {
    return new Timing(from, limits, publishDueAt, dueAt, null, null, asked, at, isLate);
  }
}
