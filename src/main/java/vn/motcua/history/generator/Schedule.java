package vn.motcua.history.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.engine.AgencyCalendar;
import vn.motcua.workcalendar.engine.DeadlineArithmetic;
import vn.motcua.workcalendar.engine.LocalMinute;
import vn.motcua.workcalendar.shipped.ShippedCalendar;

/**
 * The shipped calendar, laid out for many quick questions. Moments are minutes of Vietnam's clock
 * since 1970, days are epoch days.
 */
final class Schedule {

  static final int DAY = LocalMinute.PER_DAY;

  private static final int FIRST =
      (int) LocalDate.of(ShippedCalendar.FIRST_YEAR, 1, 1).toEpochDay();
  private static final int END =
      (int) LocalDate.of(ShippedCalendar.LAST_YEAR + 1, 1, 1).toEpochDay();

  private final AgencyCalendar calendar = ShippedCalendar.read();

  /** Working days before each day. */
  private final int[] before = new int[END - FIRST + 1];

  private final int[] workingDays;
  private final int opens;
  private final int lunch;
  private final int afterLunch;
  private final int closes;

  Schedule() {
    var found = new int[END - FIRST];
    for (var day = FIRST; day < END; day++) {
      before[day - FIRST + 1] = before[day - FIRST];
      if (calendar.day(LocalDate.ofEpochDay(day)).working()) {
        found[before[day - FIRST]] = day;
        before[day - FIRST + 1]++;
      }
    }
    workingDays = Arrays.copyOf(found, before[END - FIRST]);
    var hours = calendar.day(LocalDate.ofEpochDay(workingDays[0])).shifts();
    opens = hours.getFirst().from();
    lunch = hours.getFirst().to();
    afterLunch = hours.getLast().from();
    closes = hours.getLast().to();
  }

  boolean isWorking(int day) {
    return before[day - FIRST + 1] > before[day - FIRST];
  }

  List<Integer> workingDays(LocalDate from, LocalDate to) {
    var days = new ArrayList<Integer>();
    for (var day = (int) from.toEpochDay(); day <= to.toEpochDay(); day++) {
      if (isWorking(day)) {
        days.add(day);
      }
    }
    return days;
  }

  /** The n-th working day after that working day; the last known one when there are none. */
  int after(int day, int n) {
    return workingDays[Math.min(before[day - FIRST] + n, workingDays.length - 1)];
  }

  /** Working days after one up to the other. */
  int between(int from, int to) {
    return before[to + 1 - FIRST] - before[from + 1 - FIRST];
  }

  boolean isOpen(int minuteOfDay) {
    return minuteOfDay >= opens && minuteOfDay < lunch
        || minuteOfDay >= afterLunch && minuteOfDay < closes;
  }

  /** That minute if the office is open then, else the minute it next opens. */
  int opening(int minute) {
    var day = minute / DAY;
    if (isWorking(day)) {
      var minuteOfDay = minute % DAY;
      if (isOpen(minuteOfDay)) {
        return minute;
      }
      if (minuteOfDay < opens) {
        return opens(day);
      }
      if (minuteOfDay < afterLunch) {
        return day * DAY + afterLunch;
      }
    }
    var next = day + 1;
    while (!isWorking(next)) {
      next++;
    }
    return opens(next);
  }

  int opens(int day) {
    return day * DAY + opens;
  }

  int closes(int day) {
    return day * DAY + closes;
  }

  /** So many open minutes later on the same day, at most when the office closes. */
  int later(int minute, int open) {
    var day = minute / DAY;
    var minuteOfDay = minute % DAY;
    var reached = minuteOfDay + open;
    if (minuteOfDay < lunch && reached >= lunch) {
      reached += afterLunch - lunch;
    }
    return day * DAY + Math.min(reached, closes);
  }

  /** Any open minute of that day. */
  int someTime(int day, SplittableRandom random) {
    var open = lunch - opens + closes - afterLunch;
    return later(opens(day), random.nextInt(open));
  }

  /** When a limit falls due that starts with this receipt, by the one deadline arithmetic. */
  int due(LimitSlot limit, int received) {
    var from = opening(received);
    var day = from / DAY;
    return switch (limit.limit.unit()) {
      case WORKING_HOUR -> exactly(limit, from);
      case SAME_DAY -> limit.known(day, isLate(from), () -> exactly(limit, from));
      case WORKING_DAY, CALENDAR_DAY -> limit.known(day, false, () -> exactly(limit, from));
    };
  }

  private boolean isLate(int minute) {
    var day = LocalDate.ofEpochDay(minute / DAY);
    return minute % DAY >= calendar.cutOff(day).minuteOfDay();
  }

  private int exactly(LimitSlot limit, int from) {
    return (int)
        LocalMinute.of(DeadlineArithmetic.deadline(calendar, from, limit.limit, List.of()).dueAt());
  }

  /**
   * A limit with the due dates it has led to: those of one day fall due alike, but what is owed on
   * the same day and comes late.
   */
  static final class LimitSlot {

    private final TimeLimit limit;
    private final int[] due = new int[2 * (END - FIRST)];

    LimitSlot(TimeLimit limit) {
      this.limit = limit;
    }

    TimeLimit limit() {
      return limit;
    }

    /** Whether early and late are told apart by the minute. */
    boolean isByMinute() {
      return limit.unit().isByMinute();
    }

    private int known(int day, boolean late, IntSupplier count) {
      var place = 2 * (day - FIRST) + (late ? 1 : 0);
      if (due[place] == 0) {
        due[place] = count.getAsInt();
      }
      return due[place];
    }
  }
}
