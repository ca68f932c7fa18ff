package vn.motcua.workcalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When something is due, and why.
 *
 * @param countedFrom the working moment from which time counts: the receipt, or the next opening
 * @param dueAt the minute
 * @param dueOn the day in Vietnam
 * @param provisional whether a day in it rests on a calendar not yet announced
 * @param days from the day of receipt to the due day, each explained
 */
public record Deadline(
    Instant countedFrom,
    Instant dueAt,
    LocalDate dueOn,
    boolean provisional,
    List<ExplainedDay> days) {

  public Deadline {
    days = List.copyOf(days);
  }
}
