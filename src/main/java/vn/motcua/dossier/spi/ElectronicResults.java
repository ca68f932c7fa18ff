package vn.motcua.dossier.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.records.KeptFile;

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

  /**
   * What was issued to a person and is good on that day, the newest first; the newest of a name.
   */
  List<KnownPaper> issuedTo(String identityNumber, LocalDate day);

  /** The signed file of the result that was issued for a dossier and is good; else empty. */
  Optional<KeptFile> file(Dossier origin);
}
