package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.counting.EvaluationUpkeep;
import vn.motcua.evaluation.model.DossierPoints;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.scoring.EvaluationRules;
import vn.motcua.evaluation.store.JudgedQueries;
import vn.motcua.evaluation.store.JudgedQueries.After;
import vn.motcua.evaluation.store.JudgedQueries.Asked;
import vn.motcua.evaluation.store.JudgedQueries.Judged;
import vn.motcua.evaluation.store.JudgedQueries.TimedDossier;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.web.PeriodWords;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Makes the page of the dossiers that cost points. */
@Component
class CostingPages {

  private static final int ROWS = 50;

  private final EvaluationUpkeep upkeep;
  private final JudgedQueries queries;
  private final EvaluationRules rules;
  private final Reasons reasons;
  private final Organisation organisation;
  private final Accounts accounts;

  CostingPages(
      EvaluationUpkeep upkeep,
      JudgedQueries queries,
      EvaluationRules rules,
      Reasons reasons,
      Organisation organisation,
      Accounts accounts) {
    this.upkeep = upkeep;
    this.queries = queries;
    this.rules = rules;
    this.reasons = reasons;
    this.organisation = organisation;
    this.accounts = accounts;
  }

  /**
   * @param officerId whose; null = everybody's
   * @param back address of the evaluation
   * @param cursor of the page before; empty = the first
   */
  CostingPage page(
      ReportQuestion question, Index index, @Nullable Long officerId, String back, String cursor) {
    if (!index.isOfDossiers()) {
      throw new NotVisible("dossiers of index " + index);
    }
    upkeep.catchUp();
    var period = question.period();
    var asked = new Asked(question.scope(), period.from(), period.to(), index, officerId);
    var after = after(cursor);
    var here =
        Places.costing(
            question,
            index,
            question.scope().subordinates() ? null : question.scope().agency().id(),
            officerId);
    var rows =
        index == Index.UNIT_TIME
            ? times(queries.timesCosting(asked, after, ROWS + 1))
            : dossiers(question, index, queries.costing(asked, after, ROWS + 1));
    var shown = rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
    var who = officerId == null ? "" : name(officerId) + " · ";
    return new CostingPage(
        t("evaluation.costing.title", Integer.toString(index.number()), t(index.messageKey())),
        who + question.scope().agency().name() + " · " + PeriodWords.days(period),
        back,
        shown.stream().map(Listed::row).toList(),
        t("evaluation.costing.shown", shown.size()),
        cursor.isEmpty() ? null : here,
        rows.size() > ROWS ? here + "&cursor=" + shown.getLast().cursor() : null);
  }

  /** A row and where a page that ends with it is gone on from. */
  private record Listed(CostingPage.Row row, String cursor) {}

  private List<Listed> dossiers(ReportQuestion question, Index index, List<Judged> found) {
    var thresholds = rules.thresholds(question.scope().agency(), question.period().to());
    return found.stream()
        .map(
            judged -> {
              var points = Reasons.points(index, judged, thresholds);
              var row =
                  new CostingPage.Row(
                      judged.code(),
                      Places.dossier(judged.code()),
                      judged.procedureName(),
                      organisation.agency(judged.agencyId()).name(),
                      Vietnam.show(judged.closedOn()),
                      points.isPresent() ? Integer.toString(points.getAsInt()) : "",
                      Reasons.why(index, judged));
              return new Listed(
                  row,
                  judged.closedOn()
                      + "_"
                      + judged.source()
                      + "_"
                      + judged.id()
                      + "_"
                      + judged.agencyId());
            })
        .toList();
  }

  private List<Listed> times(List<TimedDossier> found) {
    return found.stream()
        .map(
            dossier -> {
              var timed = dossier.timed();
              var row =
                  new CostingPage.Row(
                      dossier.code(),
                      Places.dossier(dossier.code()),
                      dossier.procedureName(),
                      reasons.unit(timed.time()),
                      Vietnam.show(timed.endedOn()),
                      DossierPoints.time(timed.time().timeliness()).stream()
                          .mapToObj(Integer::toString)
                          .collect(Collectors.joining()),
                      reasons.why(timed.time()));
              return new Listed(
                  row, timed.endedOn() + "_D_" + timed.dossierId() + "_" + timed.number());
            })
        .toList();
  }

  private String name(long accountId) {
    var colleague = accounts.colleagues(List.of(accountId)).get(accountId);
    return colleague == null ? "" : colleague.fullName();
  }

  /** One that was not given out leads nowhere. */
  private static After after(String cursor) {
    if (cursor.isEmpty()) {
      return After.FIRST;
    }
    var parts = cursor.split("_", -1);
    try {
      return new After(
          LocalDate.parse(parts[0]), parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException odd) {
      throw new NotVisible("page " + cursor);
    }
  }

  static Index index(Map<String, String> asked) {
    return Index.of(asked.getOrDefault("index", ""))
        .orElseThrow(() -> new NotVisible("index " + asked.get("index")));
  }
}
