package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers by walking minute by minute over what was entered. Slow and plain on purpose; shares with
 * the engine only the records of what was entered.
 */
public final class SlowOracle {

  private final RandomCalendar entered;
  private final Map<LocalDate, boolean[]> openMinutes = new HashMap<>();
  private List<PausedSpan> pauses = List.of();

  public SlowOracle(RandomCalendar entered) {
    this.entered = entered;
  }

  SlowOracle pausedBy(List<PausedSpan> spans) {
    pauses = spans;
    return this;
  }

  /** The minute after the last counted one. */
  long hours(long received, int hours) {
    var minute = received;
    for (var left = hours * 60; left > 0; minute++) {
      if (isOpen(minute) && !isPaused(minute)) {
        left--;
      }
    }
    return minute;
  }

  long workingDays(long received, int amount) {
    var receipt = LocalMinute.date(opening(received));
    var day = receipt;
    for (var left = amount; left > 0; ) {
      day = day.plusDays(1);
      if (isWorking(day) && !isOut(day, receipt)) {
        left--;
      }
    }
    return closing(day);
  }

  long calendarDays(long received, int amount) {
    var receipt = LocalMinute.date(opening(received));
    var day = receipt;
    for (var left = amount; left > 0; ) {
      day = day.plusDays(1);
      if (!isOut(day, receipt)) {
        left--;
      }
    }
    while (!isWorking(day) || isOut(day, receipt)) {
      day = day.plusDays(1);
    }
    return closing(day);
  }

  long sameDay(long received) {
    var minute = opening(received);
    var due = sameDayFrom(minute);
    for (; minute < due; minute++) {
      if (isPaused(minute)) {
        while (isPaused(minute)) {
          minute++;
        }
        due = sameDayFrom(opening(minute));
      }
    }
    return due;
  }

  public long openBetween(long from, long to) {
    var sum = 0L;
    for (var minute = Math.min(from, to); minute < Math.max(from, to); minute++) {
      sum += isOpen(minute) ? 1 : 0;
    }
    return from <= to ? sum : -sum;
  }

  boolean isWorking(LocalDate day) {
    var special = special(day);
    if (special != null && special.kind() != SpecialKind.ORDINARY) {
      return special.kind() == SpecialKind.SWAPPED_WORKING;
    }
    return week(day).counted().contains(day.getDayOfWeek());
  }

  private long sameDayFrom(long minute) {
    var day = LocalMinute.date(minute);
    if (LocalMinute.minuteOfDay(minute) < cutOff(day)) {
      return closing(day);
    }
    do {
      day = day.plusDays(1);
    } while (!isWorking(day));
    return closing(day);
  }

  /**
   * A day is out when the office closed with the dossier waiting for the applicant. When it already
   * waited as the day of receipt closed, the day of the supplement stands in for the day of
   * receipt, and is out as well.
   */
  private boolean isOut(LocalDate day, LocalDate receipt) {
    if (closesPaused(day)) {
      return true;
    }
    if (!closesPaused(receipt)) {
      return false;
    }
    var supplement = receipt;
    while (closesPaused(supplement)) {
      supplement = supplement.plusDays(1);
    }
    return day.equals(supplement);
  }

  private boolean closesPaused(LocalDate day) {
    var minute = LocalMinute.of(day, LocalMinute.PER_DAY - 1);
    while (!isOpen(minute)) {
      minute--;
    }
    return isPaused(minute);
  }

  private long opening(long minute) {
    var opening = minute;
    while (!isOpen(opening)) {
      opening++;
    }
    return opening;
  }

  private long closing(LocalDate day) {
    var minute = LocalMinute.of(day, LocalMinute.PER_DAY - 1);
    while (!isOpen(minute)) {
      minute--;
    }
    return minute + 1;
  }

  private boolean isPaused(long minute) {
    return pauses.stream().anyMatch(span -> span.from() <= minute && minute < span.to());
  }

  private boolean isOpen(long minute) {
    return openMinutes
        .computeIfAbsent(LocalMinute.date(minute), this::minutesOf)[
        LocalMinute.minuteOfDay(minute)];
  }

  private boolean[] minutesOf(LocalDate day) {
    var open = new boolean[LocalMinute.PER_DAY];
    for (var shift : shifts(day)) {
      for (var minute = shift.from(); minute < shift.to(); minute++) {
        open[minute] = true;
      }
    }
    return open;
  }

  private List<Shift> shifts(LocalDate day) {
    var special = special(day);
    if (special == null || special.kind() == SpecialKind.ORDINARY) {
      return week(day).shifts().getOrDefault(day.getDayOfWeek(), List.of());
    }
    return special.kind() == SpecialKind.SWAPPED_WORKING ? week(day).ordinary() : List.of();
  }

  private @Nullable SpecialDay special(LocalDate day) {
    for (var level : entered.levels()) {
      var special = level.specialDays().get(day);
      if (special != null) {
        return special;
      }
    }
    return entered.national().computed(day).orElse(null);
  }

  private Week week(LocalDate day) {
    for (var level : entered.levels()) {
      Week latest = null;
      for (var week : level.weeks()) {
        var begun = !week.validFrom().isAfter(day);
        var ended = week.validTo() != null && week.validTo().isBefore(day);
        if (begun && !ended && (latest == null || week.validFrom().isAfter(latest.validFrom()))) {
          latest = week;
        }
      }
      if (latest != null) {
        return latest;
      }
    }
    throw new IllegalStateException("no week on " + day);
  }

  private int cutOff(LocalDate day) {
    for (var level : entered.levels()) {
      for (var cutOff : level.cutOffs()) {
        if (!cutOff.validFrom().isAfter(day)) {
          return cutOff.minuteOfDay();
        }
      }
    }
    throw new IllegalStateException("no cut-off on " + day);
  }
}
