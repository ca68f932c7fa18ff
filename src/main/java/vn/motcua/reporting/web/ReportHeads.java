package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;

/** Makes what stands above every view of the reports. */
@Component
public class ReportHeads {

  private final Reports reports;
  private final Periods periods;
  private final Organisation organisation;

  ReportHeads(Reports reports, Periods periods, Organisation organisation) {
    this.reports = reports;
    this.periods = periods;
    this.organisation = organisation;
  }

  public ReportHead head(Actor actor, ReportQuestion question) {
    var agency = question.scope().agency();
    var period = question.period();
    var officer = question.officer();
    return new ReportHead(
        question.path(),
        officer == null || question.own() ? "" : Long.toString(officer),
        question.own() ? t("reporting.title.own") : question.view().title(),
        PeriodWords.name(period) + ", " + PeriodWords.days(period),
        presets(question),
        views(question),
        question.view().key(),
        question.lines().key(),
        agencies(actor, question),
        Long.toString(agency.id()),
        officer == null && !organisation.children(agency.id(), periods.today()).isEmpty(),
        question.scope().subordinates(),
        kinds(period, agency.path()),
        period.key(),
        period.from().toString(),
        period.to().toString(),
        question.over(periods.beside(period, -1, agency.path())).url(),
        question.over(periods.beside(period, 1, agency.path())).url());
  }

  /** What most people come for. */
  private List<Tab> presets(ReportQuestion question) {
    var today = Period.days(periods.today(), periods.today());
    var month =
        periods.holding(PeriodKind.MONTH, periods.today(), question.scope().agency().path());
    var isQuality = question.view() == ReportView.SERVICE_QUALITY;
    var isToday = !isQuality && question.period().equals(today);
    var form = question.as(isQuality ? ReportView.FORM_06 : question.view());
    var presets = new ArrayList<Tab>();
    presets.add(
        new Tab(
            t("reporting.preset.today"),
            null,
            question.as(ReportView.OVERVIEW).over(today).url(),
            isToday));
    presets.add(
        new Tab(
            t("reporting.preset.period"), null, form.over(month).url(), !isToday && !isQuality));
    if (question.officer() == null) {
      var quality =
          question
              .as(ReportView.SERVICE_QUALITY)
              .by(question.scope().subordinates() ? Lines.AGENCY : Lines.FIELD)
              .over(month);
      presets.add(new Tab(t("reporting.preset.quality"), null, quality.url(), isQuality));
    }
    return presets;
  }

  private static List<Tab> views(ReportQuestion question) {
    if (question.own()) {
      return List.of();
    }
    return Arrays.stream(ReportView.values())
        .map(view -> new Tab(view.label(), null, question.as(view).url(), view == question.view()))
        .toList();
  }

  private List<Option> agencies(Actor actor, ReportQuestion question) {
    var shown = question.scope().agency();
    if (question.officer() != null) {
      return List.of(new Option(Long.toString(shown.id()), shown.name()));
    }
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
}
