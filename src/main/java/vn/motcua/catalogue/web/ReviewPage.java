package vn.motcua.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.imports.ImportedList;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;

/**
 * The differences of a list that was brought in.
 *
 * @param open whether those shown are still to be decided
 * @param state those shown: {@code open}, {@code accepted} or {@code kept}
 * @param next address of the next page; null on the last
 * @param first address of the first page; null when this is it
 * @param typedFor number of the difference a reason was typed for; 0 = none
 */
public record ReviewPage(
    ImportedList list,
    boolean open,
    String state,
    List<Tab> tabs,
    List<Line> lines,
    @Nullable String first,
    @Nullable String next,
    int typedFor,
    String reason,
    Problems problems) {

  /**
   * One difference.
   *
   * @param decided who decided when and why, or empty
   */
  public record Line(
      int number,
      String code,
      String name,
      boolean isNew,
      List<RecipePage.Change> changes,
      String decided) {}
}
