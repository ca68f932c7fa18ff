package vn.motcua.dossier.spi;

import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/** Who sat with the applicant when a dossier was submitted online. */
public interface HelpToSubmit {

  /** In words, name and hamlet; empty where nobody helped. */
  Optional<String> of(DossierCode code);
}
