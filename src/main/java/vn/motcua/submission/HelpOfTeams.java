package vn.motcua.submission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.spi.HelpToSubmit;
import vn.motcua.helping.Assistances;

/** Helpers of community digital teams with whom dossiers were submitted. */
@Component
class HelpOfTeams implements HelpToSubmit {

  private final Assistances assistances;

  HelpOfTeams(Assistances assistances) {
    this.assistances = assistances;
  }

  @Override
  public Optional<String> of(DossierCode code) {
    return assistances
        .ofDossier(code.value())
        .map(help -> help.helperName() + ", " + help.team().hamlet());
  }
}
