package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;

/**
 * The recomputations of due dates.
 *
 * @param agencies the scopes to choose from
 */
public record DueDatesPage(
    List<Option> agencies, String idempotencyKey, List<Row> rows, @Nullable String next) {

  public DueDatesPage {
    agencies = List.copyOf(agencies);
    rows = List.copyOf(rows);
  }

  /** One recomputation. */
  public record Row(
      String title, String url, String agency, String asked, String state, String confirmed) {}
}
