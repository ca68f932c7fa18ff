package vn.motcua.catalogue.process.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.process.StepDifference;
import vn.motcua.platform.web.piece.Option;

/**
 * The process of one procedure at one agency.
 *
 * @param source whose process is shown, which version, since when
 * @param comparedWith what the lines are compared with; empty when with nothing
 * @param total hours of all steps, of those at the same time the longest; empty when unknown
 * @param done what was just done, or empty
 * @param draft who works on a draft since when, or empty
 * @param edit address of the editor; null when the reader may not change it
 * @param withdraw address to take the agency's own process back; null when there is none
 */
public record ProcessPage(
    String code,
    String procedure,
    String agency,
    List<Option> crumbs,
    String source,
    boolean shownIsOld,
    String current,
    String comparedWith,
    List<Line> lines,
    String total,
    List<ProcessMeasure> measures,
    List<Past> history,
    String document,
    String done,
    String draft,
    @Nullable String edit,
    boolean own,
    @Nullable String withdraw) {

  /** Lines that differ from what they are compared with. */
  public long differences() {
    return lines.stream().filter(line -> line.kind() != StepDifference.Kind.SAME).count();
  }

  public boolean isOver() {
    return measures.stream().anyMatch(ProcessMeasure::over);
  }

  /**
   * One step.
   *
   * @param number empty for a step that is left out
   * @param was what it was before, or empty
   */
  public record Line(
      StepDifference.Kind kind,
      String number,
      String name,
      String how,
      String role,
      String unit,
      String hours,
      List<String> participants,
      String was) {}

  /**
   * One version.
   *
   * @param running dossiers that follow it and are not done
   */
  public record Past(
      int version,
      String state,
      boolean inForce,
      String period,
      String who,
      String note,
      String running,
      String url,
      boolean shown) {}
}
