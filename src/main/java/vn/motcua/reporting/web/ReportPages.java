package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the page of a report. */
@Component
class ReportPages {

  private static final Set<Measure> LATE =
      Set.of(
          Measure.RESOLVED_OVERDUE,
          Measure.RESULT_OVERDUE,
          Measure.OVERDUE_APOLOGISED,
          Measure.OVERDUE_WITHOUT_APOLOGY,
          Measure.IN_HAND_OVERDUE,
          Measure.WAITING_OVERDUE);

  private final Reports reports;
  private final Periods periods;
  private final Organisation organisation;

  ReportPages(Reports reports, Periods periods, Organisation organisation) {
    this.reports = reports;
    this.periods = periods;
    this.organisation = organisation;
  }

  ReportPage page(Actor actor, ReportQuestion question) {
    var scope = question.scope();
    var closed = reports.closed(scope, question.period());
    var report = reports.draw(scope, question.period(), question.lines(), question.live());
    var path = scope.agency().path();
    var period = question.period();
    return new ReportPage(
        t("reporting.title." + question.form().key()),
        t("reporting.code." + question.form().key()),
        scope.agency().bodyName(),
        PeriodWords.name(period),
        PeriodWords.days(period),
        presets(question),
        Arrays.stream(ReportForm.values())
            .map(
                form ->
                    new Tab(
                        t("reporting.form." + form.key()),
                        null,
                        question.on(form).url(),
                        form == question.form()))
            .toList(),
        lines(question),
        agencies(actor, question),
        Long.toString(scope.agency().id()),
        !organisation.children(scope.agency().id(), periods.today()).isEmpty(),
        scope.subordinates(),
        kinds(period, path),
        period.key(),
        period.from().toString(),
        period.to().toString(),
        question.over(periods.beside(period, -1, path)).url(),
        question.over(periods.beside(period, 1, path)).url(),
        question.form().key(),
        question.lines().key(),
        t("reporting.lines." + question.lines().key()),
        groups(question.form()),
        rows(question, report),
        row(question, "", t("reporting.total"), "", null, report.total()),
        report.total().of(Measure.RECEIVED)
            == report.total().of(Measure.RESOLVED) + report.total().of(Measure.IN_HAND),
        report.complete(),
        closing(actor, question, closed.orElse(null)),
        notes(question, report.total()),
        question.parameters());
  }

  private ReportPage.Closing closing(
      Actor actor, ReportQuestion question, @Nullable ClosedPeriod closed) {
    var period = question.period();
    if (closed == null) {
      var mayClose =
          period.kind() != PeriodKind.DAYS
              && period.to().isBefore(periods.today())
              && actor.may(Permission.REPORT_CLOSE, question.scope().agency().path());
      return new ReportPage.Closing("", "", mayClose, question.query(), "", "", "");
    }
    return new ReportPage.Closing(
        t("reporting.closed.words", Vietnam.show(closed.closedAt()), closed.closedByName()),
        closed.sha256(),
        false,
        question.query(),
        question.live(!question.live()).url(),
        question.live() ? t("reporting.see-closed") : t("reporting.see-live"),
        question.changes());
  }

  /** What most people come for. */
  private List<Tab> presets(ReportQuestion question) {
    var today = Period.days(periods.today(), periods.today());
    var month =
        periods.holding(PeriodKind.MONTH, periods.today(), question.scope().agency().path());
    return List.of(
        new Tab(
            t("reporting.preset.today"),
            null,
            question.over(today).url(),
            question.period().equals(today)),
        new Tab(
            t("reporting.preset.period"),
            null,
            question.over(month).url(),
            !question.period().equals(today)));
  }

  private static List<Tab> lines(ReportQuestion question) {
    return Arrays.stream(Lines.values())
        .filter(lines -> lines != Lines.AGENCY || question.scope().subordinates())
        .map(
            lines ->
                new Tab(
                    t("reporting.by." + lines.key()),
                    null,
                    question.by(lines).url(),
                    lines == question.lines()))
        .toList();
  }

  private List<Option> agencies(Actor actor, ReportQuestion question) {
    var shown = question.scope().agency();
    return Stream.concat(reports.agencies(actor, periods.today()).stream(), Stream.of(shown))
        .distinct()
        .map(agency -> new Option(Long.toString(agency.id()), agency.name()))
        .toList();
  }

  /** The one of each kind that is shown, or in which the shown one ends. */
  private List<Option> kinds(Period shown, String path) {
    var day = shown.to().isAfter(periods.today()) ? periods.today() : shown.to();
    return Arrays.stream(PeriodKind.values())
        .map(
            kind ->
                kind == shown.kind()
                    ? shown
                    : kind == PeriodKind.DAYS
                        ? Period.days(shown.from(), shown.to())
                        : periods.holding(kind, day, path))
        .map(period -> new Option(period.key(), PeriodWords.name(period)))
        .toList();
  }

  private static List<ReportPage.Group> groups(ReportForm form) {
    var number = 3;
    var groups = new ArrayList<ReportPage.Group>();
    for (var group : form.groups()) {
      var columns = new ArrayList<ReportPage.Column>();
      for (var measure : group.measures()) {
        columns.add(new ReportPage.Column(t(measure.columnKey()), "(" + number++ + ")"));
      }
      groups.add(new ReportPage.Group(t("reporting.group." + group.key()), columns));
    }
    return groups;
  }

  /** Procedures stand below a line that names their field. */
  private List<ReportPage.Row> rows(ReportQuestion question, Report report) {
    var rows = new ArrayList<ReportPage.Row>();
    var field = "";
    var number = 0;
    for (var each : report.rows()) {
      if (question.lines() == Lines.PROCEDURE && !each.key().field().equals(field)) {
        field = each.key().field();
        rows.add(new ReportPage.Row("", field, "", true, List.of()));
      }
      var name = each.name().isEmpty() ? t("reporting.procedure.unknown") : each.name();
      rows.add(
          row(
              question,
              Integer.toString(++number),
              name,
              each.fullName(),
              each.key(),
              each.figures()));
    }
    return rows;
  }

  private static ReportPage.Row row(
      ReportQuestion question,
      String number,
      String name,
      String full,
      @Nullable LineKey key,
      Figures figures) {
    return new ReportPage.Row(
        number,
        name,
        full,
        false,
        question.form().groups().stream()
            .flatMap(
                group ->
                    group.measures().stream()
                        .map(
                            measure ->
                                figure(
                                    question,
                                    name,
                                    key,
                                    measure,
                                    figures.of(measure),
                                    measure == group.measures().getFirst()
                                        && !group.key().equals("ended"))))
            .toList());
  }

  private static ReportPage.Figure figure(
      ReportQuestion question,
      String name,
      @Nullable LineKey key,
      Measure measure,
      long count,
      boolean total) {
    var shown = Show.number(count);
    return new ReportPage.Figure(
        shown,
        count == 0 ? "" : question.url(measure, key),
        t("reporting.figure", name, t(measure.messageKey()), shown),
        total,
        count > 0 && LATE.contains(measure));
  }

  private static List<ReportPage.Note> notes(ReportQuestion question, Figures total) {
    var notes = new ArrayList<ReportPage.Note>();
    if (question.form() == ReportForm.FORM_06) {
      Stream.of(Measure.REFUSED, Measure.WITHDRAWN, Measure.STOPPED)
          .filter(measure -> total.of(measure) > 0)
          .map(
              measure ->
                  new ReportPage.Note(
                      t("reporting.note." + measure.key(), Show.number(total.of(measure))),
                      question.url(measure, null)))
          .forEach(notes::add);
    }
    if (total.of(Measure.RATED) > 0) {
      notes.add(
          new ReportPage.Note(
              t(
                  "reporting.note.satisfied",
                  Show.number(total.of(Measure.SATISFIED)),
                  Show.number(total.of(Measure.RATED))),
              question.url(Measure.RATED, null)));
    }
    return notes;
  }
}
