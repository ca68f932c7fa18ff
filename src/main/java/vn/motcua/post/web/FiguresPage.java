package vn.motcua.post.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * How much went by post.
 *
 * @param from as the field shows it
 * @param to as the field shows it
 * @param line by what it is told apart
 */
public record FiguresPage(
    String place,
    String from,
    String to,
    String line,
    List<Option> lines,
    String head,
    List<Row> rows,
    Problems problems) {

  public FiguresPage {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }

  /**
   * Figures of a line; shares are empty where there is nothing to share.
   *
   * @param whole whether it is the sum
   */
  public record Row(
      String name,
      String received,
      String receivedByPost,
      String returned,
      String returnedByPost,
      String share,
      String delivered,
      String inTime,
      boolean whole) {}
}
