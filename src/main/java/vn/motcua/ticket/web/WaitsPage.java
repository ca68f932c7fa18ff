package vn.motcua.ticket.web;

import java.util.List;

/**
 * How long people waited on a day.
 *
 * @param target minutes
 */
public record WaitsPage(
    String place,
    String day,
    String shown,
    String target,
    List<Row> services,
    List<Row> counters,
    List<Kept> appointments) {

  public WaitsPage {
    services = List.copyOf(services);
    counters = List.copyOf(counters);
    appointments = List.copyOf(appointments);
  }

  /**
   * A service or a counter.
   *
   * @param within how many waited no longer than the target
   * @param late whether half of them waited longer
   */
  public record Row(
      String name, String people, String median, String most, String within, boolean late) {}

  /** What became of the appointments of a service. */
  public record Kept(
      String name,
      String kept,
      String notCome,
      String cancelled,
      String cancelledByDesk,
      String open) {}
}
