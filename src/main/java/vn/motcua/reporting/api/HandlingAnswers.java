package vn.motcua.reporting.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.api.HandlingAnswer.Closed;
import vn.motcua.reporting.api.HandlingAnswer.Digitisation;
import vn.motcua.reporting.api.HandlingAnswer.InHand;
import vn.motcua.reporting.api.HandlingAnswer.Links;
import vn.motcua.reporting.api.HandlingAnswer.Received;
import vn.motcua.reporting.api.HandlingAnswer.Resolved;
import vn.motcua.reporting.api.HandlingAnswer.Row;
import vn.motcua.reporting.api.HandlingAnswer.Total;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportRow;
import vn.motcua.shared.Vietnam;

/** Puts a report into the shape programs know. */
@Component
class HandlingAnswers {

  private final Organisation organisation;

  HandlingAnswers(Organisation organisation) {
    this.organisation = organisation;
  }

  HandlingAnswer answer(HandlingQuestion question, Report report) {
    var agency = report.scope().agency();
    var total = report.total();
    return new HandlingAnswer(
        code(agency),
        agency.name(),
        report.period().key(),
        report.period().from(),
        report.period().to(),
        report.lines().key(),
        report.scope().subordinates(),
        closed(report.closed()),
        report.complete(),
        report.rows().stream().map(row -> row(question, row)).toList(),
        new Total(
            Received.of(total::of),
            Resolved.of(total::of),
            InHand.of(total::of),
            Digitisation.of(total::of),
            Links.of(measure -> question.link(measure, null))));
  }

  private Row row(HandlingQuestion question, ReportRow row) {
    return new Row(
        key(row.key()),
        row.fullName(),
        Received.of(row.figures()::of),
        Resolved.of(row.figures()::of),
        InHand.of(row.figures()::of),
        Digitisation.of(row.figures()::of),
        Links.of(measure -> question.link(measure, row.key())));
  }

  private String key(LineKey line) {
    if (line.agencyId() != 0) {
      return code(organisation.agency(line.agencyId()));
    }
    return line.procedure() == null ? line.field() : line.procedure();
  }

  /** Identifier code, else GSO code, else number. */
  static String code(Agency agency) {
    return agency.code() != null
        ? agency.code()
        : Objects.requireNonNullElseGet(agency.gsoCode(), () -> Long.toString(agency.id()));
  }

  private static @Nullable Closed closed(@Nullable ClosedPeriod closed) {
    return closed == null
        ? null
        : new Closed(
            closed.closedAt().atZone(Vietnam.ZONE).toOffsetDateTime(),
            closed.closedByName(),
            closed.sha256());
  }
}
