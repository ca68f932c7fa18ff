package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.scoring.AgencyScore;
import vn.motcua.evaluation.scoring.Evaluation;
import vn.motcua.evaluation.scoring.Evaluations;
import vn.motcua.evaluation.scoring.OfficerScore;
import vn.motcua.evaluation.web.EvaluationPage.Cell;
import vn.motcua.evaluation.web.EvaluationPage.Column;
import vn.motcua.evaluation.web.EvaluationPage.Row;
import vn.motcua.platform.web.Show;
import vn.motcua.reporting.web.ReportHeads;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.reporting.web.ReportView;
import vn.motcua.reporting.web.ViewPages;
import vn.motcua.shared.Actor;

/** Makes the view of evaluation of the page of reports. */
@Component
class EvaluationPages implements ViewPages {

  private static final List<Index> ALL = List.of(Index.values());

  private final Evaluations evaluations;
  private final ReportHeads heads;

  EvaluationPages(Evaluations evaluations, ReportHeads heads) {
    this.evaluations = evaluations;
    this.heads = heads;
  }

  @Override
  public Set<ReportView> views() {
    return Set.of(ReportView.EVALUATION);
  }

  @Override
  public String template() {
    return "evaluation/evaluation";
  }

  @Override
  public Object page(Actor actor, ReportQuestion question) {
    var evaluation = evaluations.of(question.scope(), question.period());
    var several = question.scope().subordinates();
    return new EvaluationPage(
        heads.head(actor, question),
        columns(ALL),
        agencies(question, evaluation),
        columns(Index.ofOfficers()),
        evaluation.officers().stream().map(officer -> row(question, officer)).toList(),
        several ? "" : Places.unit(question, question.scope().agency().id()),
        evaluation.ground(),
        evaluation.complete(),
        question.parameters());
  }

  static List<Column> columns(List<Index> indices) {
    return indices.stream()
        .map(
            index ->
                new Column(
                    Integer.toString(index.number()),
                    t(index.messageKey()),
                    t("evaluation.about." + index.number())))
        .toList();
  }

  private static List<Row> agencies(ReportQuestion question, Evaluation evaluation) {
    var rows = new ArrayList<Row>();
    evaluation.agencies().forEach(agency -> rows.add(row(question, agency)));
    if (question.scope().subordinates() && !rows.isEmpty()) {
      rows.add(
          new Row(
              t("evaluation.all"),
              "",
              Show.number(evaluation.dossiers()),
              ALL.stream()
                  .map(index -> whole(question, index, evaluation.card().of(index)))
                  .toList(),
              PointWords.total(evaluation.card(), ALL),
              PointWords.known(evaluation.card(), ALL),
              evaluation.grade() == null ? "" : t(evaluation.grade().messageKey()),
              true));
    }
    return rows;
  }

  /**
   * Of all together; indices of agencies as a whole open nothing, they stand in the lines above.
   */
  private static Cell whole(ReportQuestion question, Index index, Score score) {
    var url = index.isOfDossiers() ? Places.costing(question, index, null, null) : "";
    return cell(index, score, url, false);
  }

  private static Row row(ReportQuestion question, AgencyScore score) {
    var id = score.agency().id();
    var declared = score.declaration();
    var cells =
        Arrays.stream(Index.values())
            .map(
                index ->
                    cell(
                        index,
                        score.card().of(index),
                        index.isOfDossiers()
                            ? Places.costing(question, index, id, null)
                            : Places.unit(question, id),
                        !index.isOfDossiers()
                            && index != Index.ONLINE
                            && declared != null
                            && declared.appraisal() == null))
            .toList();
    return new Row(
        score.agency().name(),
        question.scope().subordinates() ? Places.alone(question, id) : "",
        Show.number(score.dossiers()),
        cells,
        PointWords.total(score.card(), ALL),
        PointWords.known(score.card(), ALL),
        score.grade() == null ? "" : t(score.grade().messageKey()),
        false);
  }

  static Row row(ReportQuestion question, OfficerScore score) {
    var indices = Index.ofOfficers();
    return new Row(
        score.accountId() == 0 ? t("evaluation.nobody") : score.name(),
        score.accountId() == 0 ? "" : Places.officer(question, score.accountId()),
        Show.number(score.dossiers()),
        cells(question, score.card(), score.accountId()),
        PointWords.total(score.card(), indices),
        PointWords.known(score.card(), indices),
        score.task() == null ? "" : t(score.task().messageKey()),
        false);
  }

  private static List<Cell> cells(ReportQuestion question, ScoreCard card, long accountId) {
    return Index.ofOfficers().stream()
        .map(
            index ->
                cell(
                    index,
                    card.of(index),
                    accountId == 0
                        ? ""
                        : Places.costing(
                            question, index, question.scope().agency().id(), accountId),
                    false))
        .toList();
  }

  /** What is full costs nothing, so of dossiers there is nothing to open. */
  private static Cell cell(Index index, Score score, String url, boolean provisional) {
    var full = score.isKnown() && score.points() == Index.MOST * score.count();
    var opens = index.isOfDossiers() ? score.isKnown() && !full : true;
    var text = PointWords.score(score);
    return new Cell(
        text,
        opens ? url : "",
        text.isEmpty()
            ? t("evaluation.cell.unknown", t(index.messageKey()))
            : t("evaluation.cell", t(index.messageKey()), text),
        provisional && score.isKnown());
  }
}
