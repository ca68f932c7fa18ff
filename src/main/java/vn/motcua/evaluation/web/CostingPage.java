package vn.motcua.evaluation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers that cost points of an index.
 *
 * @param back address of the evaluation
 */
public record CostingPage(
    String title,
    String about,
    String back,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  public CostingPage {
    rows = List.copyOf(rows);
  }

  /**
   * @param url of its points; empty for what cannot be opened
   * @param why what cost points
   */
  public record Row(
      String code,
      String url,
      String procedure,
      String unit,
      String ended,
      String points,
      String why) {}
}
