package vn.motcua.history.generator;

import java.util.SplittableRandom;

/**
 * When on a day dossiers come: most in the morning until half past ten, a second, smaller wave
 * after lunch; the office closed, online only. Gives the times of a day in order, one by one.
 */
final class TimesOfDay {

  /** Of what comes online, so much comes while the office is closed. */
  private static final double CLOSED_SHARE = 0.14;

  private final double[] open = new double[Schedule.DAY];
  private final double[] closed = new double[Schedule.DAY];
  private final SplittableRandom random;
  private double closedMass;
  private double reached;
  private int left;
  private int minute;
  private double below;

  TimesOfDay(Schedule schedule, SplittableRandom random) {
    this.random = random;
    for (var i = 0; i < Schedule.DAY; i++) {
      if (schedule.isOpen(i)) {
        open[i] = wave(i);
      } else if (i >= 6 * 60 && i < 22 * 60) {
        closed[i] = i < 17 * 60 ? 0.5 : 1;
      }
    }
    normalise(open);
    normalise(closed);
  }

  private static double wave(int minuteOfDay) {
    if (minuteOfDay < 7 * 60 + 30) {
      return 0.6;
    }
    if (minuteOfDay < 10 * 60 + 30) {
      return minuteOfDay < 9 * 60 + 30 ? 2.1 : 1.7;
    }
    if (minuteOfDay < 12 * 60) {
      return 0.8;
    }
    return minuteOfDay < 15 * 60 ? 1.2 : minuteOfDay < 16 * 60 ? 0.8 : 0.4;
  }

  private static void normalise(double[] density) {
    var sum = 0.0;
    for (var value : density) {
      sum += value;
    }
    for (var i = 0; i < density.length; i++) {
      density[i] /= sum;
    }
  }

  /** Begins a day of so many dossiers. */
  void begin(int dossiers, double online) {
    left = dossiers;
    closedMass = online * CLOSED_SHARE;
    reached = 0;
    minute = 0;
    below = 0;
  }

  /** Share of the day's dossiers that come while the office is closed. */
  double closedMass() {
    return closedMass;
  }

  /**
   * The next of the day's moments, a minute of the day: the least of as many random numbers as are
   * left, so none must be kept and sorted.
   */
  int next() {
    reached = 1 - (1 - reached) * Math.pow(1 - random.nextDouble(), 1.0 / left--);
    while (minute < Schedule.DAY - 1 && below + density(minute) <= reached) {
      below += density(minute++);
    }
    return minute;
  }

  private double density(int at) {
    return open[at] * (1 - closedMass) + closed[at] * closedMass;
  }
}
