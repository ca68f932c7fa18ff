package vn.motcua.informing.spi;

import vn.motcua.dossier.DossierCode;

/** Where somebody hands in online what was asked for. */
public interface SupplementLinks {

  /**
   * A new address of our own, beginning with a slash, that opens the one dossier while it waits for
   * its supplement; in the caller's transaction.
   */
  String make(DossierCode code);
}
