package vn.motcua.evaluation.web;

import java.util.List;
import vn.motcua.platform.web.piece.Tab;

/**
 * The evaluation of one officer.
 *
 * @param back address of the agency's evaluation; empty when this person may not read it
 * @param periods the quarter and the year shown, to choose from
 * @param task how far the task was fulfilled; empty while an index is not known
 * @param complete whether everything is counted
 */
public record OfficerPage(
    String title,
    String about,
    String back,
    List<Tab> periods,
    String previous,
    String next,
    List<PointLine> lines,
    String dossiers,
    String total,
    String known,
    String task,
    String ground,
    boolean complete) {

  public OfficerPage {
    periods = List.copyOf(periods);
    lines = List.copyOf(lines);
  }
}
