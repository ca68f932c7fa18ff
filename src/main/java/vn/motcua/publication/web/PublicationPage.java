package vn.motcua.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;

/**
 * What is to hang at an agency's desk against what hangs.
 *
 * @param board address of the public board; empty when the agency carries no code
 * @param found how many the filters find
 * @param below address of the counts of the agencies below; empty when there are none
 * @param done what was just done, or empty
 */
public record PublicationPage(
    long agencyId,
    String agency,
    String board,
    List<Tab> tabs,
    String field,
    String state,
    List<Option> fields,
    List<Row> rows,
    int found,
    @Nullable String first,
    @Nullable String next,
    boolean mayKeep,
    String headUrl,
    String below,
    Posters posters,
    String done,
    Problems problems) {

  public boolean isFiltered() {
    return !field.isEmpty() || !state.isEmpty();
  }

  /**
   * One procedure.
   *
   * @param hanging which version hangs since when, on what and who said so; empty when nothing
   * @param due the last day to post it, or since when it is late; null when nothing is to do
   */
  public record Row(
      String code,
      String name,
      String title,
      String field,
      int version,
      boolean shown,
      Status state,
      String hanging,
      @Nullable Status due,
      String posterA4,
      String posterA5) {}

  /**
   * Sheets to print.
   *
   * @param address the codes open pages there: somebody has to see that phones reach it
   * @param toPost of all that is missing or stale, on A4; empty when there is nothing
   * @param field of the field shown: A4 and A5; empty when none is chosen
   */
  public record Posters(
      String address,
      String toPost,
      String agencyA4,
      String agencyA5,
      String fieldA4,
      String fieldA5) {}
}
