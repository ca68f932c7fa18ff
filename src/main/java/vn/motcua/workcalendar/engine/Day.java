package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.workcalendar.DayReason;

/**
 * One day of one agency.
 *
 * @param shifts open hours; empty when closed
 * @param working whether it counts in limits of working days; such a day is open
 * @param special the holiday, swap or exception behind it
 * @param provisional whether an announcement may still change it
 */
public record Day(
    LocalDate on,
    List<Shift> shifts,
    boolean working,
    @Nullable SpecialDay special,
    boolean provisional) {

  public boolean isOpen() {
    return !shifts.isEmpty();
  }

  /** Minute of the day at which the office closes; the day must be open. */
  public int closing() {
    if (shifts.isEmpty()) {
      throw new IllegalArgumentException("Closed on " + on);
    }
    return shifts.getLast().to();
  }

  /** Open minutes before that minute of the day. */
  int openMinutesBefore(int minuteOfDay) {
    var sum = 0;
    for (var shift : shifts) {
      sum += Math.clamp(minuteOfDay - shift.from(), 0, shift.minutes());
    }
    return sum;
  }

  public int openMinutes() {
    return Week.minutes(shifts);
  }

  public String note() {
    return special == null ? "" : special.name();
  }

  /** Why the day is, or is not, a working day. */
  public DayReason reason() {
    if (special == null) {
      return plainReason();
    }
    return switch (special.kind()) {
      case HOLIDAY -> DayReason.HOLIDAY;
      case COMPENSATORY -> DayReason.COMPENSATORY;
      case SWAPPED_OFF -> DayReason.SWAPPED_OFF;
      case SWAPPED_WORKING -> DayReason.SWAPPED_WORKING;
      case LOCAL_CLOSURE -> DayReason.LOCAL_CLOSURE;
      case ORDINARY -> plainReason();
    };
  }

  /** The reason shown when time of this day counts. */
  DayReason workingReason() {
    return reason() == DayReason.SWAPPED_WORKING ? DayReason.SWAPPED_WORKING : DayReason.WORKING;
  }

  private DayReason plainReason() {
    return working ? DayReason.WORKING : DayReason.WEEKEND;
  }
}
