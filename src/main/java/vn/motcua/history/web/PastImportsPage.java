package vn.motcua.history.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The imports of past dossiers, and a file to begin another.
 *
 * @param next address of the older ones; null when there are none
 */
public record PastImportsPage(List<Row> rows, @Nullable String next, Problems problems) {

  public PastImportsPage {
    rows = List.copyOf(rows);
  }

  /** One import. */
  public record Row(
      String file,
      String url,
      String by,
      Status state,
      String stored,
      String closed,
      String known,
      String rejected) {}
}
