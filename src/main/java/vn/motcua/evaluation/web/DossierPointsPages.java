package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.model.DossierPoints;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.remark.JudgedDossiers;
import vn.motcua.evaluation.remark.Remark;
import vn.motcua.evaluation.remark.RemarkKind;
import vn.motcua.evaluation.scoring.EvaluationRules;
import vn.motcua.evaluation.store.JudgedQueries;
import vn.motcua.evaluation.store.JudgedQueries.Judged;
import vn.motcua.evaluation.store.RemarkStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Makes the page of one dossier's points. */
@Component
class DossierPointsPages {

  private final JudgedQueries queries;
  private final JudgedDossiers dossiers;
  private final RemarkStore remarks;
  private final EvaluationRules rules;
  private final Reasons reasons;
  private final Organisation organisation;

  DossierPointsPages(
      JudgedQueries queries,
      JudgedDossiers dossiers,
      RemarkStore remarks,
      EvaluationRules rules,
      Reasons reasons,
      Organisation organisation) {
    this.queries = queries;
    this.dossiers = dossiers;
    this.remarks = remarks;
    this.rules = rules;
    this.reasons = reasons;
    this.organisation = organisation;
  }

  DossierPointsPage page(
      Actor actor, Judged judged, String kind, String reason, Problems problems) {
    var agency = organisation.agency(judged.agencyId());
    var may = dossiers.mayRemark(actor, judged);
    var card = ScoreCard.NONE;
    var lines = new ArrayList<PointLine>();
    var thresholds = rules.thresholds(agency, judged.closedOn());
    for (var index : Index.ofOfficers()) {
      if (index == Index.UNIT_TIME) {
        card = card.with(index, units(judged, lines));
      } else {
        var points = Reasons.points(index, judged, thresholds);
        card = card.with(index, points.isPresent() ? Score.of(points.getAsInt(), 1) : Score.NONE);
        lines.add(
            line(
                index,
                points.isPresent() ? Integer.toString(points.getAsInt()) : "",
                Reasons.why(index, judged)));
      }
    }
    return new DossierPointsPage(
        judged.code(),
        (judged.source().equals("D") ? "/desk/dossiers/" : "/desk/past/") + judged.code(),
        judged.procedureName(),
        t("evaluation.dossier.about", agency.name(), Vietnam.show(judged.closedOn())),
        lines,
        PointWords.total(card, Index.ofOfficers()),
        PointWords.known(card, Index.ofOfficers()),
        remarks.of(judged.source(), judged.id()).stream()
            .map(remark -> noted(judged, remark, may))
            .toList(),
        may
            ? Arrays.stream(RemarkKind.values())
                .map(each -> new Option(each.key(), t(each.messageKey())))
                .toList()
            : List.of(),
        kind,
        reason,
        problems);
  }

  /** A line for each unit; their mean is the dossier's. */
  private Score units(Judged judged, List<PointLine> lines) {
    var times =
        judged.source().equals("D") ? queries.timesOf(judged.id()) : List.<JudgedQueries.Timed>of();
    if (times.isEmpty()) {
      lines.add(line(Index.UNIT_TIME, "", t("evaluation.why.no-limits")));
      return Score.NONE;
    }
    var score = Score.NONE;
    for (var timed : times) {
      var points = DossierPoints.time(timed.time().timeliness()).orElseThrow();
      score = score.plus(Score.of(points, 1));
      lines.add(line(Index.UNIT_TIME, Integer.toString(points), reasons.why(timed.time())));
    }
    return score;
  }

  private static PointLine line(Index index, String points, String why) {
    return new PointLine(Integer.toString(index.number()), t(index.messageKey()), points, why, "");
  }

  private static DossierPointsPage.Noted noted(Judged judged, Remark remark, boolean may) {
    var struck = remark.struck();
    return new DossierPointsPage.Noted(
        t(remark.kind().messageKey()),
        remark.reason(),
        t("evaluation.remark.by", remark.madeByName(), Show.moment(remark.madeAt())),
        struck == null
            ? ""
            : t(
                "evaluation.remark.struck",
                struck.byName(),
                Show.moment(struck.at()),
                struck.reason()),
        may && remark.stands()
            ? Places.dossier(judged.code()) + "/remarks/" + remark.id() + "/strike"
            : "");
  }
}
