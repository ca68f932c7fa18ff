package vn.motcua.portal.events;

import java.util.List;

/**
 * What to do in one event.
 *
 * @param others the other events
 */
public record LifeEventPage(Event event, List<Line> lines, List<Event> others) {

  public LifeEventPage {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  /**
   * An event.
   *
   * @param name as it stands in its address; its pictogram has the same name
   */
  public record Event(String name, String title) {}

  /**
   * A procedure.
   *
   * @param time how long it takes; empty when unknown
   */
  public record Line(
      String code, String name, String fullName, String time, String note, String ground) {}
}
