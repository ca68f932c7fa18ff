package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.scoring.EvaluationRules;
import vn.motcua.evaluation.scoring.Evaluations;
import vn.motcua.evaluation.scoring.OfficerScore;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.reporting.web.PeriodWords;
import vn.motcua.reporting.web.ReportQuestion;

/** Makes the page of one officer's evaluation. */
@Component
class OfficerPages {

  private final Evaluations evaluations;
  private final EvaluationRules rules;
  private final Periods periods;

  OfficerPages(Evaluations evaluations, EvaluationRules rules, Periods periods) {
    this.evaluations = evaluations;
    this.rules = rules;
    this.periods = periods;
  }

  /**
   * @param mayReadAll whether this person may read the whole agency's evaluation
   */
  OfficerPage page(ReportQuestion question, long accountId, boolean mayReadAll) {
    var agency = question.scope().agency();
    var period = question.period();
    var evaluation = evaluations.officer(agency, accountId, period);
    var score = evaluation.score();
    var path = agency.path();
    return new OfficerPage(
        t("evaluation.officer.title", score.name()),
        agency.name() + " · " + PeriodWords.name(period) + ", " + PeriodWords.days(period),
        mayReadAll ? question.url() : "",
        List.of(
            tab(question, accountId, PeriodKind.QUARTER),
            tab(question, accountId, PeriodKind.YEAR)),
        Places.officer(question.over(periods.beside(period, -1, path)), accountId),
        Places.officer(question.over(periods.beside(period, 1, path)), accountId),
        Index.ofOfficers().stream().map(index -> line(question, score, index)).toList(),
        Show.number(score.dossiers()),
        PointWords.total(score.card(), Index.ofOfficers()),
        PointWords.known(score.card(), Index.ofOfficers()),
        score.task() == null ? "" : t(score.task().messageKey()),
        rules.ground(agency, period.to()),
        evaluation.complete());
  }

  private Tab tab(ReportQuestion question, long accountId, PeriodKind kind) {
    var shown = question.period();
    var day = shown.to().isAfter(periods.today()) ? periods.today() : shown.to();
    var period =
        shown.kind() == kind ? shown : periods.holding(kind, day, question.scope().agency().path());
    return new Tab(
        PeriodWords.name(period),
        null,
        Places.officer(question.over(period), accountId),
        period.equals(shown));
  }

  private static PointLine line(ReportQuestion question, OfficerScore score, Index index) {
    var points = score.card().of(index);
    var lost = points.isKnown() && points.points() < Index.MOST * points.count();
    return new PointLine(
        Integer.toString(index.number()),
        t(index.messageKey()),
        PointWords.score(points),
        points.isKnown()
            ? t("evaluation.of", Show.number(points.points()), Show.number(points.count()))
            : t("evaluation.unknown"),
        lost
            ? Places.costing(question, index, question.scope().agency().id(), score.accountId())
            : "");
  }
}
