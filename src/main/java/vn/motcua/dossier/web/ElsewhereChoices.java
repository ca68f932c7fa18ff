package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.model.Reach;
import vn.motcua.dossier.web.IntakePage.Elsewhere;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** The agencies for which a desk may take a procedure in. */
@Component
class ElsewhereChoices {

  private final Organisation organisation;
  private final LegalSettings settings;
  private final Clock clock;

  ElsewhereChoices(Organisation organisation, LegalSettings settings, Clock clock) {
    this.organisation = organisation;
    this.settings = settings;
    this.clock = clock;
  }

  /** Null when the procedure is only handed in at the agency that decides. */
  @Nullable Elsewhere of(Actor actor, String procedureCode) {
    var today = Vietnam.date(clock.instant());
    var reach =
        settings.at(DossierSettings.NON_TERRITORIAL, actor.agencyPath(), procedureCode, today);
    if (reach == Reach.NONE) {
      return null;
    }
    var options = new ArrayList<Option>();
    options.add(new Option("", t("intake.competent.own")));
    organisation.lineage(actor.agencyId()).stream()
        .filter(agency -> agency.level() == AgencyLevel.PROVINCE)
        .flatMap(province -> all(province))
        .filter(agency -> agency.id() != actor.agencyId())
        .forEach(agency -> add(options, agency));
    return new Elsewhere(options, reach == Reach.COUNTRY);
  }

  private Stream<Agency> all(Agency province) {
    List<Agency> below = organisation.children(province.id(), Vietnam.date(clock.instant()));
    return Stream.concat(below.stream(), Stream.of(province));
  }

  /** A unit just made by a merger has neither code until somebody enters one. */
  private static void add(List<Option> options, Agency agency) {
    var code = agency.code() == null ? agency.gsoCode() : agency.code();
    if (code != null) {
      options.add(new Option(code, agency.name()));
    }
  }
}
