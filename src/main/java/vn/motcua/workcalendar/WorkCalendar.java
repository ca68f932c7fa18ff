package vn.motcua.workcalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.motcua.shared.TimeLimit;

/** The one deadline engine; every date the system promises comes from here. */
public interface WorkCalendar {

  /**
   * When a limit that starts with this receipt falls due, and why. Days fall due at the end of the
   * agency's working day, hours at the exact working minute; what arrives outside working hours
   * counts from the next opening.
   *
   * @param pauses times that do not count, in any order; an open pause counts up to now; one that
   *     ends before it begins is refused with IllegalArgumentException
   */
  Deadline deadline(long agencyId, Instant receivedAt, TimeLimit limit, List<Pause> pauses);

  /**
   * Working time from {@code from} to {@code to} by the agency's hours; negative when {@code to} is
   * earlier. Zero while the office has been closed since: whether something is overdue is decided
   * by the instants, not by this.
   */
  WorkingTime between(long agencyId, Instant from, Instant to);

  /**
   * Working minutes from each moment to the next by the agency's hours, one fewer than moments.
   * Measured by one state of the calendar: they add up to the working time from the first moment to
   * the last.
   */
  List<Long> stretches(long agencyId, List<Instant> moments);

  boolean isWorkingDay(long agencyId, LocalDate day);

  /** The n-th working day after (n &gt; 0) or before (n &lt; 0) that day; itself for 0. */
  LocalDate plusWorkingDays(long agencyId, LocalDate day, int n);

  /** End of the agency's working hours on that day, on which it must be open. */
  Instant closing(long agencyId, LocalDate workingDay);

  /** From this time of that day on, what is owed on the same day is due on the next working day. */
  LocalTime cutOff(long agencyId, LocalDate day);

  /** The name of the holiday or swap on that day, or empty. */
  String noteOn(long agencyId, LocalDate day);

  /** When the office is open on that day, in order; empty when it stays closed. */
  List<OpenHours> openHours(long agencyId, LocalDate day);

  /** Whether the office is open at that moment, until when, and when it opens next. */
  Opening opening(long agencyId, Instant at);
}
