package vn.motcua.dossier.spi;

import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;

/** Results that another module writes, signs and keeps as data. */
public interface ElectronicResults {

  /**
   * Refuses to decide on a dossier whose written result waits for a signature: it is decided by
   * signing.
   */
  void requireNoneWaiting(Dossier dossier);

  /** Where the result written for the dossier is signed; empty when none waits. */
  Optional<String> signingPage(Dossier dossier);

  /** The page of the dossier's results. */
  String page(DossierCode dossier);

  /** Number and symbol of the result signed for the dossier; empty when none is. */
  Optional<String> notation(Dossier dossier);
}
