package vn.motcua.catalogue.use.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What an agency published and set up.
 *
 * @param figures how many of each, opening their lists
 * @param mayDecide whether the reader may change it here
 * @param agencies the agencies directly below with their counts; empty when there are none, or the
 *     reader does not look after them
 * @param done what was just done, or empty
 */
public record UsePage(
    long agencyId,
    String agency,
    String query,
    String field,
    String state,
    List<Option> fields,
    List<Option> states,
    List<Figure> figures,
    List<Row> rows,
    int found,
    @Nullable String first,
    @Nullable String next,
    boolean mayDecide,
    String reason,
    List<Below> agencies,
    String done,
    Problems problems) {

  public boolean isFiltered() {
    return !query.isEmpty() || !field.isEmpty() || !state.isEmpty();
  }

  /** How many procedures are so. */
  public record Figure(String label, int count, String url) {}

  /**
   * One procedure.
   *
   * @param by whose decision counts, for both kinds
   */
  public record Row(
      String code, String name, String title, boolean published, boolean setUp, String by) {}

  /** One agency below. */
  public record Below(
      String name, String url, int published, String publishedUrl, int setUp, String setUpUrl) {}
}
