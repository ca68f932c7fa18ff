package vn.motcua.dossier.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.dossier.model.Warning.Level;

/**
 * Who is to know of a date by now.
 *
 * @param late whether the date has passed
 * @param levels those whose threshold is reached
 * @param next working minutes until the next threshold; empty when all are reached
 */
record Verdict(boolean late, List<Level> levels, Optional<Long> next) {

  private static final int MINUTES = 60;

  Verdict {
    levels = List.copyOf(levels);
  }

  /**
   * Before the date. A short limit is warned of at its half, not at its beginning.
   *
   * @param left working minutes to the date
   * @param whole working minutes of the whole limit
   * @param hours how many working hours before the date a level is warned
   */
  static Verdict before(long left, long whole, Function<Level, Optional<Integer>> hours) {
    return of(false, left, level -> hours.apply(level).map(most -> earlier(most, whole)));
  }

  /**
   * After it.
   *
   * @param over working minutes since it became late
   * @param hours how many working hours after that a level is warned
   */
  static Verdict late(long over, Function<Level, Optional<Integer>> hours) {
    return of(true, -over, level -> hours.apply(level).map(least -> -(long) least * MINUTES));
  }

  private static long earlier(int hours, long whole) {
    return Math.min((long) hours * MINUTES, whole / 2);
  }

  /**
   * @param left falls as time passes
   * @param threshold a level is warned when as much is left, or less
   */
  private static Verdict of(boolean late, long left, Function<Level, Optional<Long>> threshold) {
    var reached = new ArrayList<Level>();
    var next = Optional.<Long>empty();
    for (var level : Level.values()) {
      var at = threshold.apply(level);
      if (at.isPresent() && left <= at.get()) {
        reached.add(level);
      } else if (at.isPresent()) {
        var wait = left - at.get();
        next = Optional.of(next.isPresent() ? Math.min(next.get(), wait) : wait);
      }
    }
    return new Verdict(late, reached, next);
  }
}
