package vn.motcua.evaluation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.evaluation.EvaluationRefusal;
import vn.motcua.evaluation.api.EvaluationAnswer.AgencyLine;
import vn.motcua.evaluation.api.EvaluationAnswer.Card;
import vn.motcua.evaluation.api.EvaluationAnswer.IndexScore;
import vn.motcua.evaluation.api.EvaluationAnswer.OfficerLine;
import vn.motcua.evaluation.model.Grade;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.scoring.AgencyScore;
import vn.motcua.evaluation.scoring.Evaluation;
import vn.motcua.evaluation.scoring.Evaluations;
import vn.motcua.evaluation.scoring.OfficerScore;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Evaluation of the handling of dossiers (NĐ 61/2018/NĐ-CP art. 28–32). */
@RestController
@RequestMapping("/api/v1/evaluations")
class EvaluationApi {

  private final Evaluations evaluations;
  private final Reports reports;
  private final Periods periods;
  private final Organisation organisation;

  EvaluationApi(
      Evaluations evaluations, Reports reports, Periods periods, Organisation organisation) {
    this.evaluations = evaluations;
    this.reports = reports;
    this.periods = periods;
    this.organisation = organisation;
  }

  @GetMapping
  @Operation(summary = "The nine indices of agencies, and of the officers of one agency")
  EvaluationAnswer evaluate(
      Actor actor,
      @Parameter(description = "identifier code or GSO code; the caller's own when absent")
          @RequestParam(required = false)
          @Nullable String agency,
      @RequestParam(required = false) @Nullable LocalDate from,
      @Parameter(description = "inclusive") @RequestParam(required = false) @Nullable LocalDate to,
      @Parameter(description = "quarter-2026-4, year-2026 …, instead of the two days")
          @RequestParam(required = false)
          @Nullable String period,
      @RequestParam(defaultValue = "false") boolean includeSubordinates) {
    if (actor.scopes(Permission.REPORT_READ).isEmpty()) {
      throw new Denied(Permission.REPORT_READ);
    }
    var on = to == null ? periods.today() : to;
    var asked =
        agency == null || agency.isBlank()
            ? Optional.of(organisation.agency(actor.agencyId()))
            : organisation.find(agency.strip(), on);
    var of = asked.orElseThrow(() -> new NotVisible("agency " + agency));
    var scope = reports.scope(actor, of.id(), includeSubordinates);
    return answer(evaluations.of(scope, period(from, to, period, of.path())));
  }

  private Period period(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String key, String path) {
    if (key != null && from == null && to == null) {
      return periods.of(key.strip(), path).orElseThrow(() -> odd("period"));
    }
    if (key != null || from == null || to == null || to.isBefore(from)) {
      throw odd(key != null ? "period" : from == null ? "from" : "to");
    }
    return Period.days(from, to);
  }

  private static Refused odd(String field) {
    return new Refused(List.of(Finding.of(field, EvaluationRefusal.EVALUATION_PERIOD_ODD)));
  }

  private static EvaluationAnswer answer(Evaluation evaluation) {
    var agency = evaluation.scope().agency();
    return new EvaluationAnswer(
        code(agency),
        agency.name(),
        evaluation.period().from(),
        evaluation.period().to(),
        evaluation.scope().subordinates(),
        evaluation.ground(),
        evaluation.complete(),
        evaluation.agencies().stream().map(EvaluationApi::line).toList(),
        evaluation.officers().stream().map(EvaluationApi::line).toList(),
        card(evaluation.card(), List.of(Index.values()), evaluation.grade()));
  }

  private static AgencyLine line(AgencyScore score) {
    var declaration = score.declaration();
    return new AgencyLine(
        code(score.agency()),
        score.agency().name(),
        score.dossiers(),
        card(score.card(), List.of(Index.values()), score.grade()),
        declaration != null,
        declaration != null && declaration.appraisal() != null);
  }

  private static OfficerLine line(OfficerScore score) {
    return new OfficerLine(
        score.accountId() == 0 ? null : score.accountId(),
        score.name(),
        score.dossiers(),
        card(score.card(), Index.ofOfficers(), null),
        score.task());
  }

  private static Card card(ScoreCard card, List<Index> indices, @Nullable Grade grade) {
    var scores = new ArrayList<IndexScore>();
    for (var index : indices) {
      var score = card.of(index);
      scores.add(
          new IndexScore(
              index.number(),
              score.isKnown() ? tenths(score.tenths()) : null,
              score.points(),
              score.count()));
    }
    return new Card(
        scores, tenths(card.totalTenths(indices)), card.known(indices), indices.size(), grade);
  }

  private static BigDecimal tenths(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }

  private static String code(Agency agency) {
    var code = agency.code() == null ? agency.gsoCode() : agency.code();
    return code == null ? Long.toString(agency.id()) : code;
  }
}
