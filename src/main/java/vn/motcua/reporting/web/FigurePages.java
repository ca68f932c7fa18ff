package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.FactRow;
import vn.motcua.reporting.form.Reports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/** Makes the page of the dossiers behind a figure. */
@Component
class FigurePages {

  private static final int ROWS = 50;

  private final Reports reports;
  private final Organisation organisation;
  private final FigureWords words;

  FigurePages(Reports reports, Organisation organisation, FigureWords words) {
    this.reports = reports;
    this.organisation = organisation;
    this.words = words;
  }

  FigurePage page(Actor actor, ReportQuestion question, Cell cell, @Nullable String cursor) {
    var slice = reports.page(cell, cursor, ROWS);
    var here = question.url(cell);
    return new FigurePage(
        t(cell.measure().messageKey()),
        t("reporting.about", words.about(cell), PeriodWords.days(question.period())),
        question.url(),
        question.scope().subordinates(),
        slice.items().stream().map(row -> row(actor, question, row)).toList(),
        t("reporting.count", Show.number(reports.count(cell))),
        cursor == null ? null : here,
        slice.next() == null ? null : here + "&cursor=" + slice.next(),
        question.own() ? Map.of() : question.parameters(cell));
  }

  private FigurePage.Row row(Actor actor, ReportQuestion question, FactRow row) {
    var agency = organisation.agency(row.agencyId());
    return new FigurePage.Row(
        row.code(),
        mayOpen(actor, question, agency.path()) ? url(row) : "",
        row.procedureName(),
        row.applicantName(),
        agency.name(),
        show(row.receivedOn()),
        show(row.dueOn()),
        show(row.closedOn()),
        state(question, row),
        row.timeliness() == Timeliness.OVERDUE);
  }

  /** What somebody handled may be opened under a role that is limited, too. */
  private static boolean mayOpen(Actor actor, ReportQuestion question, String path) {
    return question.own()
        ? actor.may(Permission.DOSSIER_READ, path)
        : actor.mayWholly(Permission.DOSSIER_READ, path);
  }

  private static String url(FactRow row) {
    return (row.source().equals("D") ? "/desk/dossiers/" : "/desk/past/") + row.code();
  }

  /** As it stood when the period was over, and why it was late. */
  static String state(ReportQuestion question, FactRow row) {
    var state = stateAtEnd(question, row);
    return row.lateCause() == null
        ? state
        : state + ": " + t("reporting.measure.late-" + row.lateCause().toLowerCase(Locale.ROOT));
  }

  private static String stateAtEnd(ReportQuestion question, FactRow row) {
    if (row.closedOn() == null || row.closedOn().isAfter(question.period().to())) {
      return row.receivedOn() == null ? t("reporting.state.waiting") : t("reporting.state.open");
    }
    var ended = t("reporting.outcome." + row.outcome());
    return row.timeliness() == null
        ? ended
        : ended + ", " + t("reporting.timeliness." + row.timeliness());
  }

  private static String show(@Nullable LocalDate day) {
    return day == null ? "" : Vietnam.show(day);
  }
}
