package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.ReportForm.Column;
import vn.motcua.reporting.form.ReportForm.Count;
import vn.motcua.reporting.form.ReportForm.Rate;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the page of a statutory form. */
@Component
class FormPages implements ViewPages {

  private static final Set<Measure> LATE =
      Set.of(
          Measure.RESOLVED_OVERDUE,
          Measure.RESULT_OVERDUE,
          Measure.OVERDUE_APOLOGISED,
          Measure.OVERDUE_WITHOUT_APOLOGY,
          Measure.IN_HAND_OVERDUE,
          Measure.WAITING_OVERDUE,
          Measure.LATE,
          Measure.LATE_UNNAMED);

  private static final Set<ReportView> VIEWS =
      EnumSet.of(
          ReportView.FORM_06,
          ReportView.FORM_07,
          ReportView.CAUSES,
          ReportView.RATES,
          ReportView.SERVICE_QUALITY,
          ReportView.DIGITISATION);

  /** Where the average time to resolve is told. */
  private static final Set<ReportForm> TIMED =
      EnumSet.of(ReportForm.RATES, ReportForm.SERVICE_QUALITY);

  private final ReportHeads heads;
  private final Reports reports;
  private final Periods periods;

  FormPages(ReportHeads heads, Reports reports, Periods periods) {
    this.heads = heads;
    this.reports = reports;
    this.periods = periods;
  }

  @Override
  public Set<ReportView> views() {
    return VIEWS;
  }

  @Override
  public String template() {
    return "reporting/form";
  }

  @Override
  public FormPage page(Actor actor, ReportQuestion question) {
    var scope = question.scope();
    var form = question.form();
    var closed = reports.closed(scope, question.period());
    var report =
        reports.draw(scope, question.period(), question.lines(), question.live(), form.wanted());
    var total = report.total();
    return new FormPage(
        heads.head(actor, question),
        FormWords.code(form),
        scope.agency().bodyName(),
        PeriodWords.name(question.period()),
        PeriodWords.days(question.period()),
        lines(question),
        t("reporting.lines." + question.lines().key()),
        groups(form),
        rows(question, report),
        row(question, "", t("reporting.total"), "", null, total),
        total.of(Measure.RECEIVED) == total.of(Measure.RESOLVED) + total.of(Measure.IN_HAND),
        report.complete(),
        explained(form)
            + t("reporting.explained", PeriodWords.days(periods.known(question.period()))),
        closing(actor, question, closed.orElse(null)),
        notes(question, total),
        question.parameters());
  }

  private FormPage.Closing closing(
      Actor actor, ReportQuestion question, @Nullable ClosedPeriod closed) {
    var period = question.period();
    if (closed == null) {
      var mayClose =
          period.kind() != PeriodKind.DAYS
              && period.to().isBefore(periods.today())
              && actor.may(Permission.REPORT_CLOSE, question.scope().agency().path());
      return new FormPage.Closing("", "", mayClose, question.query(), "", "", "");
    }
    return new FormPage.Closing(
        t("reporting.closed.words", Vietnam.show(closed.closedAt()), closed.closedByName()),
        closed.sha256(),
        false,
        question.query(),
        question.live(!question.live()).url(),
        question.live() ? t("reporting.see-closed") : t("reporting.see-live"),
        question.changes());
  }

  private static String explained(ReportForm form) {
    return switch (form) {
      case FORM_06, FORM_07 -> "";
      case CAUSES -> t("reporting.explained.causes") + " ";
      case RATES -> t("reporting.explained.rates") + " ";
      case SERVICE_QUALITY -> t("reporting.explained.service-quality") + " ";
      case DIGITISATION -> t("reporting.explained.digitisation") + " ";
    };
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

  private static List<FormPage.Group> groups(ReportForm form) {
    var number = 3;
    var groups = new ArrayList<FormPage.Group>();
    for (var group : form.groups()) {
      var columns = new ArrayList<FormPage.Column>();
      for (var column : group.columns()) {
        columns.add(new FormPage.Column(FormWords.title(column), "(" + number++ + ")"));
      }
      groups.add(new FormPage.Group(t("reporting.group." + group.key()), columns));
    }
    return groups;
  }

  /** Procedures stand below a line that names their field. */
  private List<FormPage.Row> rows(ReportQuestion question, Report report) {
    var rows = new ArrayList<FormPage.Row>();
    var field = "";
    var number = 0;
    for (var each : report.rows()) {
      if (question.lines() == Lines.PROCEDURE && !each.key().field().equals(field)) {
        field = each.key().field();
        rows.add(new FormPage.Row("", field, "", true, List.of()));
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

  private static FormPage.Row row(
      ReportQuestion question,
      String number,
      String name,
      String full,
      @Nullable LineKey key,
      Figures figures) {
    return new FormPage.Row(
        number,
        name,
        full,
        false,
        question.form().groups().stream()
            .flatMap(group -> group.columns().stream())
            .map(column -> figure(question, name, key, column, figures))
            .toList());
  }

  private static FormPage.Figure figure(
      ReportQuestion question, String name, @Nullable LineKey key, Column column, Figures figures) {
    return switch (column) {
      case Rate rate ->
          FormPage.Figure.words(rate.of(figures).map(Show::percent).orElse(t("reporting.no-rate")));
      case Count count -> count(question, name, key, count, figures.of(count.measure()));
    };
  }

  private static FormPage.Figure count(
      ReportQuestion question, String name, @Nullable LineKey key, Count column, long count) {
    var measure = column.measure();
    var shown = Show.number(count);
    return new FormPage.Figure(
        shown,
        count == 0 ? "" : question.url(measure, key),
        t("reporting.figure", name, t(measure.messageKey()), shown),
        column.isTotal(),
        count > 0 && LATE.contains(measure));
  }

  private static List<FormPage.Note> notes(ReportQuestion question, Figures total) {
    var notes = new ArrayList<FormPage.Note>();
    if (question.form() == ReportForm.FORM_06) {
      Stream.of(Measure.REFUSED, Measure.WITHDRAWN, Measure.STOPPED)
          .filter(measure -> total.of(measure) > 0)
          .map(
              measure ->
                  new FormPage.Note(
                      t("reporting.note." + measure.key(), Show.number(total.of(measure))),
                      question.url(measure, null)))
          .forEach(notes::add);
    }
    if (TIMED.contains(question.form()) && total.of(Measure.TIMED) > 0) {
      notes.add(
          new FormPage.Note(
              t(
                  "reporting.note.timed",
                  Show.hours(total.minutes() / total.of(Measure.TIMED)),
                  Show.number(total.of(Measure.TIMED))),
              question.url(Measure.TIMED, null)));
    }
    if (total.of(Measure.RATED) > 0) {
      notes.add(
          new FormPage.Note(
              t(
                  "reporting.note.satisfied",
                  Show.number(total.of(Measure.SATISFIED)),
                  Show.number(total.of(Measure.RATED))),
              question.url(Measure.RATED, null)));
    }
    return notes;
  }
}
