package vn.motcua.reporting.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;

/**
 * What stands above every view of the reports: whose figures of which days, and what else there is.
 *
 * @param path where it is asked again
 * @param officer account of the only officer meant; empty = all
 * @param about which form and period
 * @param agencies those whose figures this person may choose
 * @param canHoldBelow whether agencies lie below the one shown
 * @param below whether they are counted too
 * @param periods one of each kind
 * @param previous address of the period before
 * @param linesKey by what its lines are told apart, to be kept
 */
public record ReportHead(
    String path,
    String officer,
    String title,
    String about,
    List<Tab> presets,
    List<Tab> views,
    String viewKey,
    String linesKey,
    List<Option> agencies,
    String agency,
    boolean canHoldBelow,
    boolean below,
    List<Option> periods,
    String periodKey,
    String from,
    String to,
    String previous,
    String next) {

  public ReportHead {
    presets = List.copyOf(presets);
    views = List.copyOf(views);
    agencies = List.copyOf(agencies);
    periods = List.copyOf(periods);
  }
}
