package vn.motcua.catalogue.process.bpmn;

import java.util.List;

/**
 * One step of a process for a diagram.
 *
 * @param lead who does or leads it
 * @param others who works on it at the same time; none for a plain step
 */
public record Work(Task lead, List<Task> others) {

  public Work {
    others = List.copyOf(others);
  }

  /**
   * One box of the diagram.
   *
   * @param lane the agency, department and role it belongs to
   * @param hours working hours after which a reminder is due; 0 = none
   * @param hoursInWords as the diagram's documentation says them
   */
  public record Task(String name, String lane, int hours, String hoursInWords) {}
}
