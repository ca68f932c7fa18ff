package vn.motcua.portal.events;

import java.util.List;
import vn.motcua.platform.web.piece.Option;

/**
 * What to do in one event.
 *
 * @param title of the event
 * @param others the other events with their addresses
 */
public record LifeEventPage(String title, List<Line> lines, List<Option> others) {

  public LifeEventPage {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  /**
   * A procedure.
   *
   * @param time how long it takes; empty when unknown
   */
  public record Line(
      String code, String name, String fullName, String time, String note, String ground) {}
}
