package vn.motcua.dossier.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.model.Competence;
import vn.motcua.dossier.model.Reach;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Finding;

/** Finds out which agency decides, and whether the procedure may be handed in elsewhere. */
@Component
class RoutingCheck {

  private final Organisation organisation;
  private final LegalSettings settings;

  RoutingCheck(Organisation organisation, LegalSettings settings) {
    this.organisation = organisation;
    this.settings = settings;
  }

  /** The agency that decides; the receiving one when none was named, or when a finding says why. */
  Competence competence(
      Agency receiving,
      Procedure procedure,
      Routing routing,
      LocalDate today,
      List<Finding> findings) {
    var code = routing.competent();
    var own = Competence.own(receiving.id(), receiving.path());
    if (code == null || code.isBlank()) {
      return own;
    }
    var competent = organisation.acting(code.strip(), today).orElse(null);
    if (competent == null) {
      findings.add(Finding.of("competent", DossierRefusal.UNKNOWN_AGENCY, code));
      return own;
    }
    if (competent.id() == receiving.id()) {
      return own;
    }
    if (!competent.existsOn(today)) {
      findings.add(Finding.of("competent", DossierRefusal.AGENCY_ENDED, competent.name()));
      return own;
    }
    var reach =
        settings.at(DossierSettings.NON_TERRITORIAL, receiving.path(), procedure.code(), today);
    if (reach == Reach.NONE) {
      findings.add(Finding.of("competent", DossierRefusal.NOT_NON_TERRITORIAL, procedure.name()));
    } else if (reach == Reach.PROVINCE
        && !Objects.equals(province(receiving), province(competent))) {
      findings.add(Finding.of("competent", DossierRefusal.ANOTHER_PROVINCE, competent.bodyName()));
    }
    return new Competence(competent.id(), competent.path(), routing.returnsThere(), null);
  }

  /** The agency that helped; null when none did. */
  @Nullable Long support(Routing routing, LocalDate today, List<Finding> findings) {
    var code = routing.support();
    if (code == null || code.isBlank()) {
      return null;
    }
    var agency = organisation.acting(code.strip(), today);
    if (agency.isEmpty()) {
      findings.add(Finding.of("support", DossierRefusal.UNKNOWN_AGENCY, code));
    }
    return agency.map(Agency::id).orElse(null);
  }

  private @Nullable Long province(Agency agency) {
    return organisation.lineage(agency.id()).stream()
        .filter(each -> each.level() == AgencyLevel.PROVINCE)
        .map(Agency::id)
        .findFirst()
        .orElse(null);
  }
}
