package vn.motcua.evaluation.web;

import java.util.List;
import vn.motcua.evaluation.declaring.DeclaredForm;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What an agency is judged by as a whole in a period, and what was declared of it.
 *
 * @param back address of the evaluation
 * @param versions what was declared, the latest first
 * @param action where the form is sent; empty when this person may do nothing now
 * @param appraising whether the form appraises; else it declares
 * @param seen the version the form is filled in over
 * @param posted the answers to whether procedures are posted up
 * @param note why nothing can be typed; empty when something can
 */
public record UnitPage(
    String title,
    String about,
    String back,
    List<PointLine> lines,
    List<Version> versions,
    String action,
    boolean appraising,
    int seen,
    DeclaredForm form,
    List<Option> posted,
    String note,
    String otherUrl,
    String otherWords,
    Problems problems) {

  public UnitPage {
    lines = List.copyOf(lines);
    versions = List.copyOf(versions);
    posted = List.copyOf(posted);
  }

  /**
   * A version of what was declared.
   *
   * @param appraisal who found what; empty when nobody looked at it yet
   */
  public record Version(
      String heading, String figures, String ground, String appraisal, String found, String note) {}
}
