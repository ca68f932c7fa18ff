package vn.motcua.workcalendar.web;

import java.util.List;

/**
 * The forms of hours and cut-off, and what the agency has entered of them.
 *
 * @param cutOffFrom first day of the cut-off as typed
 */
public record HoursPage(
    ChangeHead head,
    String from,
    String to,
    List<HoursForm.Row> rows,
    String cutOffFrom,
    String cutOff,
    List<Entry> entries) {

  public HoursPage {
    rows = List.copyOf(rows);
    entries = List.copyOf(entries);
  }

  /** Own hours or an own cut-off that still apply. */
  public record Entry(String what, String span, String withdrawUrl) {}
}
