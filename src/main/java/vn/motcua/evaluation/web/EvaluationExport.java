package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.model.Grade;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.scoring.Evaluation;
import vn.motcua.evaluation.scoring.Evaluations;
import vn.motcua.evaluation.scoring.OfficerScore;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.reporting.web.PeriodWords;
import vn.motcua.shared.Actor;

/** The evaluation of agencies, or of one and its officers, as a file. */
@Component
public class EvaluationExport implements ExportSource {

  public static final String KEY = "evaluation.scores";

  private final EvaluationQuestions questions;
  private final Evaluations evaluations;

  EvaluationExport(EvaluationQuestions questions, Evaluations evaluations) {
    this.questions = questions;
    this.evaluations = evaluations;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    var columns = new ArrayList<ExportColumn>();
    columns.add(new ExportColumn(t("evaluation.who"), 36));
    columns.add(new ExportColumn(t("evaluation.dossiers"), 10));
    for (var index : Index.values()) {
      columns.add(new ExportColumn(index.number() + ". " + t(index.messageKey()), 14));
    }
    columns.add(new ExportColumn(t("evaluation.total"), 8));
    columns.add(new ExportColumn(t("evaluation.of-indices"), 12));
    columns.add(new ExportColumn(t("evaluation.grade"), 24));
    return new ExportTable(
        t("reporting.title.evaluation"),
        question.scope().agency().bodyName(),
        PeriodWords.name(question.period()) + ", " + PeriodWords.days(question.period()),
        "danh-gia-" + question.period().key(),
        columns,
        lines(evaluations.of(question.scope(), question.period())).size());
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    return lines(evaluations.of(question.scope(), question.period())).stream();
  }

  private static List<List<@Nullable Object>> lines(Evaluation evaluation) {
    var all = List.of(Index.values());
    var lines = new ArrayList<List<@Nullable Object>>();
    for (var score : evaluation.agencies()) {
      lines.add(
          cells(score.agency().name(), score.dossiers(), score.card(), all, grade(score.grade())));
    }
    if (evaluation.scope().subordinates()) {
      lines.add(
          cells(
              t("evaluation.all"),
              evaluation.dossiers(),
              evaluation.card(),
              all,
              grade(evaluation.grade())));
    }
    for (var officer : evaluation.officers()) {
      lines.add(
          cells(
              officer.accountId() == 0 ? t("evaluation.nobody") : officer.name(),
              officer.dossiers(),
              officer.card(),
              Index.ofOfficers(),
              task(officer)));
    }
    return lines;
  }

  private static String grade(@Nullable Grade grade) {
    return grade == null ? t("evaluation.not-graded") : t(grade.messageKey());
  }

  private static String task(OfficerScore officer) {
    return officer.task() == null ? t("evaluation.not-graded") : t(officer.task().messageKey());
  }

  private static List<@Nullable Object> cells(
      String name, long dossiers, ScoreCard card, List<Index> indices, String grade) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(name);
    cells.add(dossiers);
    Arrays.stream(Index.values()).forEach(index -> cells.add(PointWords.score(card.of(index))));
    cells.add(PointWords.total(card, indices));
    cells.add(PointWords.known(card, indices));
    cells.add(grade);
    return cells;
  }
}
