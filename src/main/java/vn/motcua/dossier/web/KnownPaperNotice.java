package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;

/**
 * What the person at the counter gave before and need not give again.
 *
 * @param consented whether the box was ticked
 */
public record KnownPaperNotice(List<Line> lines, boolean consented, Problems problems) {

  /**
   * A paper that may stand for one of the checklist.
   *
   * @param field of the form
   * @param value that chooses it
   * @param about where, when and until when
   */
  public record Line(String field, String value, String name, String about, boolean chosen) {}
}
