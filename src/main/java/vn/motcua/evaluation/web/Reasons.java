package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.model.DossierPoints;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Thresholds;
import vn.motcua.evaluation.model.UnitTime;
import vn.motcua.evaluation.store.JudgedQueries.Judged;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Vietnam;

/** Says why a dossier has the points it has. */
@Component
class Reasons {

  private final Organisation organisation;

  Reasons(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Of an index of dossiers other than {@link Index#UNIT_TIME}; empty when nothing tells. */
  static OptionalInt points(Index index, Judged judged, Thresholds thresholds) {
    return switch (index) {
      case TOTAL_TIME -> DossierPoints.time(judged.timeliness());
      case CONTACTS -> OptionalInt.of(DossierPoints.contacts(judged.contacts(), thresholds));
      case PLACES -> OptionalInt.of(DossierPoints.places(judged.places(), thresholds));
      case CONDUCT -> DossierPoints.conduct(judged.timeliness(), judged.petitioned());
      case UNIT_TIME, ORGANISATION, PUBLICITY, PETITIONS, ONLINE ->
          throw new IllegalArgumentException(index + " is of no single dossier");
    };
  }

  static String why(Index index, Judged judged) {
    return switch (index) {
      case CONTACTS ->
          judged.contacts() == judged.supplements()
              ? t("evaluation.why.contacts", judged.contacts())
              : t("evaluation.why.contacts.noted", judged.contacts(), judged.supplements());
      case PLACES ->
          judged.places() == 0
              ? t("evaluation.why.places.none")
              : t("evaluation.why.places", judged.places());
      case CONDUCT ->
          judged.petitioned()
              ? t("evaluation.why.petitioned")
              : t("evaluation.why.no-petition", time(judged));
      case TOTAL_TIME, UNIT_TIME, ORGANISATION, PUBLICITY, PETITIONS, ONLINE -> time(judged);
    };
  }

  private static String time(Judged judged) {
    return judged.dueOn() == null
        ? t("evaluation.why.undated")
        : t(
            "evaluation.why.time",
            t("reporting.timeliness." + judged.timeliness()),
            Vietnam.show(judged.closedOn()),
            Vietnam.show(judged.dueOn()));
  }

  /** {@code Bộ phận Một cửa: 2 giờ, định mức 4 giờ} */
  String why(UnitTime time) {
    return t(
        time.asked() ? "evaluation.why.asked" : "evaluation.why.unit",
        unit(time),
        Show.hours(time.usedMinutes()),
        Show.hours(time.limitMinutes()),
        t("reporting.timeliness." + time.timeliness()));
  }

  String unit(UnitTime time) {
    var agency = organisation.agency(time.agencyId()).name();
    var department = time.departmentId();
    return department == null ? agency : organisation.department(department).name() + ", " + agency;
  }
}
