package vn.motcua.publication.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What would be taken down in writing, before it is.
 *
 * @param act key of the act
 * @param means to choose from; empty when the act needs none
 * @param chosen the means that is chosen
 * @param field the filter of the list it came from
 * @param state the tab it came from
 * @param back address of that list
 */
public record PreviewPage(
    long agencyId,
    String agency,
    String act,
    List<Line> lines,
    List<Option> means,
    String chosen,
    String field,
    String state,
    String back,
    Problems problems) {

  /**
   * One procedure.
   *
   * @param pick what is sent: the code with the version, or the id of what hangs
   * @param version the version it is about
   * @param before what hangs now; empty when nothing does
   */
  public record Line(
      String code, String name, String field, String pick, int version, String before) {}
}
