package vn.motcua.reporting;

import java.util.List;

/**
 * The facts of these dossiers stand as they are from now on; published inside the transaction that
 * changed them, after it did.
 */
public record FactsStored(List<Long> dossierIds) {

  public FactsStored {
    dossierIds = List.copyOf(dossierIds);
  }
}
