package vn.motcua.dossier.processing;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;
import vn.motcua.settings.LegalSettings.Grounded;
import vn.motcua.shared.Vietnam;

/** The settings by which a dossier is judged: those of the day it was handed in. */
@Component
public class HandlingRules {

  private final LegalSettings settings;

  HandlingRules(LegalSettings settings) {
    this.settings = settings;
  }

  public <T> Grounded<T> of(LegalSetting<T> setting, Dossier dossier) {
    return settings.grounded(
        setting,
        dossier.agencyPath(),
        dossier.procedure().code(),
        Vietnam.date(dossier.timing().submittedAt()));
  }
}
