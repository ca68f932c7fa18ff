package vn.motcua.reporting.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.reporting.form.FactRow;
import vn.motcua.reporting.model.Outcome;
import vn.motcua.reporting.period.Period;
import vn.motcua.shared.Timeliness;

/**
 * A dossier behind a figure.
 *
 * @param imported whether it was taken over from an older system
 * @param agency identifier code, else GSO code or number, of the agency that counts it
 * @param atEnd how it stood when the period was over
 * @param outcome how it ended since; null while it is in hand
 * @param timeliness how that was to its due date
 * @param link where it can be read; null for what was taken over
 */
record CountedDossier(
    String code,
    boolean imported,
    String agency,
    String procedure,
    String procedureName,
    String applicantName,
    LocalDate submittedOn,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate closedOn,
    AtEnd atEnd,
    @Nullable Outcome outcome,
    @Nullable Timeliness timeliness,
    @Nullable String link) {

  /** What a dossier was at the end of a period. */
  enum AtEnd {
    WAITING,
    IN_HAND,
    ENDED
  }

  static CountedDossier of(FactRow row, Period period, Agency agency) {
    var imported = row.source().equals("P");
    return new CountedDossier(
        row.code(),
        imported,
        HandlingAnswers.code(agency),
        row.procedureCode(),
        row.procedureName(),
        row.applicantName(),
        row.submittedOn(),
        row.receivedOn(),
        row.dueOn(),
        row.closedOn(),
        atEnd(row, period),
        row.outcome(),
        row.timeliness(),
        imported ? null : "/api/v1/dossiers/" + row.code());
  }

  private static AtEnd atEnd(FactRow row, Period period) {
    if (row.closedOn() != null && !row.closedOn().isAfter(period.to())) {
      return AtEnd.ENDED;
    }
    return row.receivedOn() == null || row.receivedOn().isAfter(period.to())
        ? AtEnd.WAITING
        : AtEnd.IN_HAND;
  }
}
