package vn.motcua.reporting.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers behind a figure.
 *
 * @param back address of the report
 * @param exported what is asked, for the same list as a file; empty when it may not be had
 */
public record FigurePage(
    String title,
    String about,
    String back,
    boolean severalAgencies,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next,
    Map<String, String> exported) {

  public FigurePage {
    rows = List.copyOf(rows);
    exported = Map.copyOf(exported);
  }

  /**
   * @param url of its page; empty when this person may not open it
   * @param late whether it ended late, or is late
   */
  public record Row(
      String code,
      String url,
      String procedure,
      String applicant,
      String agency,
      String received,
      String due,
      String closed,
      String state,
      boolean late) {}
}
