package vn.motcua.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.shared.TimeLimit;

/** Spreads a time limit over the steps of a process, to the hour. */
public final class Budget {

  private static final int HOURS_OF_A_WORKING_DAY = 8;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int WORKING_DAYS_OF_A_WEEK = 5;

  private Budget() {}

  /**
   * The working hours of a limit: 8 to a working day and to a same-day limit. Calendar days count
   * five working days to the week, rounded down, so that the steps end before the due day.
   */
  public static int hours(TimeLimit limit) {
    return switch (limit.unit()) {
      case WORKING_HOUR -> limit.amount();
      case WORKING_DAY -> limit.amount() * HOURS_OF_A_WORKING_DAY;
      case SAME_DAY -> HOURS_OF_A_WORKING_DAY;
      case CALENDAR_DAY ->
          Math.max(1, limit.amount() * WORKING_DAYS_OF_A_WEEK / DAYS_OF_A_WEEK)
              * HOURS_OF_A_WORKING_DAY;
    };
  }

  /**
   * The steps with their hours, which add up to {@code total}: by share, no more than a step may
   * need, at least an hour each while there are enough.
   *
   * @param total working hours; 0 = unknown, and every step gets 0
   */
  public static List<ProcessStep> spread(int total, List<StepShare> steps) {
    var hours = new int[steps.size()];
    var shares = steps.stream().mapToInt(StepShare::share).sum();
    for (var i = 0; i < hours.length; i++) {
      var step = steps.get(i);
      var fair = Math.max(total >= hours.length ? 1 : 0, total * step.share() / shares);
      hours[i] = step.mostHours() == null ? fair : Math.min(fair, step.mostHours());
    }
    settle(total - IntStream.of(hours).sum(), hours, steps);
    var spread = new ArrayList<ProcessStep>();
    for (var i = 0; i < hours.length; i++) {
      var step = steps.get(i);
      spread.add(
          ProcessStep.alone(step.number(), step.name(), step.role(), step.department(), hours[i]));
    }
    return spread;
  }

  /**
   * Gives what is left to the open-ended steps by share; takes what is too much from the longest.
   */
  private static void settle(int rest, int[] hours, List<StepShare> steps) {
    var open =
        IntStream.range(0, hours.length).filter(i -> steps.get(i).mostHours() == null).toArray();
    var openShares = IntStream.of(open).map(i -> steps.get(i).share()).sum();
    var left = rest;
    if (rest > 0) {
      for (var i : open) {
        var more = rest * steps.get(i).share() / openShares;
        hours[i] += more;
        left -= more;
      }
      hours[open[0]] += left;
    }
    for (; left < 0; left++) {
      var longest = 0;
      for (var i = 1; i < hours.length; i++) {
        longest = hours[i] > hours[longest] ? i : longest;
      }
      hours[longest]--;
    }
  }
}
