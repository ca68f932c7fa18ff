package vn.motcua.history.generator;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.generator.Schedule.LimitSlot;

/**
 * What became of a dossier. One object is used for all lines, one after the other; moments are
 * minutes, 0 = none.
 */
final class Fate {

  enum Outcome {
    RESULT,
    REFUSED,
    WITHDRAWN,
    STOPPED
  }

  private static final double SUPPLEMENT_BY_MINUTE = 0.026;
  private static final double SUPPLEMENT_BY_DAY = 0.11;

  private final Schedule schedule;
  private final SplittableRandom random;
  private Outcome outcome = Outcome.RESULT;
  private int due;
  private int closed;
  private int returned;
  private int supplements;
  private boolean late;

  Fate(Schedule schedule, SplittableRandom random) {
    this.schedule = schedule;
    this.random = random;
  }

  Outcome outcome() {
    return outcome;
  }

  int due() {
    return due;
  }

  int closed() {
    return closed;
  }

  int returned() {
    return returned;
  }

  int supplements() {
    return supplements;
  }

  boolean late() {
    return late;
  }

  /**
   * Decides it.
   *
   * @param limit null = none is known
   */
  void decide(Unit unit, @Nullable LimitSlot limit, int received, boolean online) {
    var byMinute = limit != null && limit.isByMinute();
    outcome = drawOutcome();
    supplements = 0;
    if (random.nextDouble() < (byMinute ? SUPPLEMENT_BY_MINUTE : SUPPLEMENT_BY_DAY)) {
      supplements = random.nextInt(8) == 0 ? 2 : 1;
    }
    late = outcome == Outcome.RESULT && random.nextDouble() < unit.late(byMinute);
    if (limit == null) {
      withoutLimit(received);
    } else if (byMinute) {
      byTheMinute(limit, received);
    } else {
      byTheDay(limit, received);
    }
    returned = outcome == Outcome.RESULT ? handOver(online) : 0;
  }

  private Outcome drawOutcome() {
    var drawn = random.nextInt(1000);
    if (drawn < 4) {
      return Outcome.WITHDRAWN;
    }
    return drawn < 8 ? Outcome.REFUSED : drawn < 10 ? Outcome.STOPPED : Outcome.RESULT;
  }

  private void withoutLimit(int received) {
    var start = schedule.opening(received);
    due = 0;
    late = false;
    var days = random.nextInt(12);
    closed =
        days == 0
            ? schedule.later(start, 20 + random.nextInt(120))
            : schedule.someTime(schedule.after(start / Schedule.DAY, days), random);
  }

  /** The day of receipt, or an exact minute, is owed. */
  private void byTheMinute(LimitSlot limit, int received) {
    var start = schedule.opening(received);
    if (supplements > 0) {
      // asked of the moment the supplement came, as the calendar does after a pause
      start =
          schedule.someTime(schedule.after(start / Schedule.DAY, supplements + gap(0.5)), random);
    }
    due = schedule.due(limit, start);
    var dueDay = due / Schedule.DAY;
    if (late) {
      closed = schedule.someTime(schedule.after(dueDay, 1 + gap(0.6)), random);
      return;
    }
    var minutes = 6 + (int) (-38 * Math.log(1 - random.nextDouble()));
    closed = schedule.later(start, Math.min(minutes, 240));
    if (closed >= due || closed == schedule.closes(start / Schedule.DAY)) {
      closed =
          dueDay > start / Schedule.DAY
              ? Math.min(schedule.later(schedule.opens(dueDay), Math.min(minutes, 200)), due - 1)
              : start + (int) ((due - start) * (0.3 + 0.6 * random.nextDouble()));
    }
  }

  private void byTheDay(LimitSlot limit, int received) {
    var start = schedule.opening(received);
    var startDay = start / Schedule.DAY;
    var pause = supplements == 0 ? 0 : supplements + gap(0.35);
    var dueDay = schedule.after(schedule.due(limit, received) / Schedule.DAY, pause);
    due = schedule.closes(dueDay);
    if (late) {
      closed = schedule.someTime(schedule.after(dueDay, 1 + gap(0.3)), random);
      return;
    }
    var whole = schedule.between(startDay, dueDay);
    var usual = 0.2 + 0.8 * (random.nextDouble() + random.nextDouble()) / 2;
    var taken =
        random.nextInt(100) < 6
            ? whole
            : Math.max(Math.min(pause, whole), Math.min(whole - 1, (int) (whole * usual)));
    closed =
        taken <= 0
            ? schedule.later(start, 15 + random.nextInt(150))
            : schedule.someTime(schedule.after(startDay, taken), random);
  }

  /** At once at the counter for half of them, later for the others, never for a few. */
  private int handOver(boolean online) {
    if (online) {
      return closed;
    }
    var drawn = random.nextInt(100);
    if (drawn < 3) {
      return 0;
    }
    return drawn < 60
        ? closed
        : schedule.someTime(schedule.after(closed / Schedule.DAY, 1 + gap(0.4)), random);
  }

  /** Working days more, each less likely: 0, 1, 2 … */
  private int gap(double end) {
    return Math.min(40, (int) (Math.log(1 - random.nextDouble()) / Math.log(1 - end)));
  }
}
