package vn.motcua.dossier.web;

import java.util.List;

/**
 * Who held a dossier for how long, ready to be drawn.
 *
 * @param offices by person and department, in the order of first holding; empty before receipt
 * @param sums what the offices held together and what the applicant took, when he took any
 * @param total what all lines make up
 * @param note whose hours count, and from when
 */
public record HoldingTable(List<Line> offices, List<Line> sums, Line total, String note) {

  static final HoldingTable NONE =
      new HoldingTable(List.of(), List.of(), new Line("", "", "", 0, "", false), "");

  public HoldingTable {
    offices = List.copyOf(offices);
    sums = List.copyOf(sums);
  }

  /**
   * @param time working time to the minute
   * @param percent of the whole
   * @param now whether it is held there now
   */
  public record Line(
      String who, String unit, String time, int percent, String share, boolean now) {}

  public boolean isEmpty() {
    return offices.isEmpty();
  }
}
