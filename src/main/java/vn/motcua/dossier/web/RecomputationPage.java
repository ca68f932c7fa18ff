package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * One recomputation of due dates: what would move, or what became of it.
 *
 * @param atWork whether it lists or moves at this moment
 * @param counts how many would move and in which direction; empty while listing
 * @param outcomes what became of them; empty before it was confirmed
 * @param ground on what and why it was confirmed; empty before
 * @param form null unless it waits to be confirmed
 */
public record RecomputationPage(
    String title,
    String url,
    List<Option> crumbs,
    String agency,
    String asked,
    String state,
    boolean atWork,
    boolean empty,
    String counts,
    String outcomes,
    String confirmed,
    String ground,
    List<Row> rows,
    @Nullable String next,
    @Nullable Form form) {

  public RecomputationPage {
    crumbs = List.copyOf(crumbs);
    rows = List.copyOf(rows);
  }

  /** A dossier of the list. */
  public record Row(
      String code,
      String url,
      String procedure,
      String holder,
      String before,
      String after,
      String difference,
      boolean earlier,
      String outcome) {}

  /**
   * What confirms it.
   *
   * @param early how many would move to an earlier date
   */
  public record Form(
      String document,
      String reason,
      boolean earlier,
      int early,
      String idempotencyKey,
      Problems problems) {}
}
