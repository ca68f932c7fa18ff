package vn.motcua.result.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The results of one dossier.
 *
 * @param kinds from which one may be begun; empty when none may
 * @param form of the kind chosen; null when none may be begun
 */
public record DossierResultsPage(
    String code,
    String procedure,
    List<Line> results,
    List<Option> kinds,
    @Nullable Form form,
    Problems problems) {

  public DossierResultsPage {
    results = List.copyOf(results);
    kinds = List.copyOf(kinds);
  }

  /** One result. */
  public record Line(String title, String about, Status state, String url) {}

  /**
   * @param kind its name in addresses
   */
  public record Form(String kind, String title, List<FieldView> fields) {}
}
