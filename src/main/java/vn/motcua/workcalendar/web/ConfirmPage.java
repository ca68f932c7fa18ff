package vn.motcua.workcalendar.web;

import java.util.List;

/** The provisional days of a year, to be confirmed or dropped. */
public record ConfirmPage(ChangeHead head, String year, List<Line> days) {

  public ConfirmPage {
    days = List.copyOf(days);
  }

  /**
   * A day.
   *
   * @param on ISO date
   */
  public record Line(String on, String day, String kind, String name, boolean kept) {}
}
