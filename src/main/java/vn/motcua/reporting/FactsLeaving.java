package vn.motcua.reporting;

import java.util.List;

/**
 * The facts of these dossiers are about to change: they still stand as they were. Published inside
 * the transaction that changes them.
 */
public record FactsLeaving(List<Long> dossierIds) {

  public FactsLeaving {
    dossierIds = List.copyOf(dossierIds);
  }
}
