package vn.motcua.dossier.events;

import java.util.Set;

/**
 * Dossiers that had come to their end passed to the successors of an agency, in bulk and without an
 * event of their own.
 */
public record ClosedPassed(Set<Long> dossierIds) {

  public ClosedPassed {
    dossierIds = Set.copyOf(dossierIds);
  }
}
