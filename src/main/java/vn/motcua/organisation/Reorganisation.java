package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Agencies that end and those that follow them (NQ 202/2025/QH15 and what follows it).
 *
 * @param departments by department of a predecessor, the place of the one successor that gets it;
 *     those not named are opened at every successor
 * @param on first day of the successors; the predecessors end on the day before
 * @param document the resolution or decision that says so
 */
public record Reorganisation(
    Kind kind,
    List<Long> predecessors,
    List<NewUnit> successors,
    Map<Long, Integer> departments,
    LocalDate on,
    String document) {

  public Reorganisation {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    departments = Map.copyOf(departments);
  }

  /** What happens to the agencies. */
  public enum Kind {
    /** Several become one. */
    MERGE,
    /** One becomes several. */
    SPLIT,
    RENAME
  }

  /**
   * A successor.
   *
   * @param name the unit's name, e.g. {@code Xã Vĩnh Hoàng}
   * @param code its identifier code; empty when the province has not given one yet
   */
  public record NewUnit(String name, String code) {}

  boolean divides() {
    return kind == Kind.SPLIT;
  }
}
