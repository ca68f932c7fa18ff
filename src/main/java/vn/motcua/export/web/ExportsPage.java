package vn.motcua.export.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * One's own files.
 *
 * @param lead what is kept, and how long
 * @param refreshUrl asked again while something is waited for; null when nothing is
 */
public record ExportsPage(
    String lead,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next,
    @Nullable String refreshUrl,
    Problems problems) {

  public ExportsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One file.
   *
   * @param percent how far it is; null unless it is being made
   * @param about rows and size, or why it was not made
   * @param fileUrl null unless it can be fetched
   */
  public record Row(
      long id,
      String title,
      String format,
      String asked,
      Status status,
      @Nullable Integer percent,
      String about,
      boolean open,
      @Nullable String fileUrl) {}
}
