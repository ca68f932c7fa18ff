package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.model.Action;
import vn.motcua.evaluation.model.DossierPoints;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.scoring.EvaluationRules;
import vn.motcua.evaluation.store.JudgedQueries;
import vn.motcua.reporting.form.Scope;
import vn.motcua.shared.Timeliness;

/** Scores agree with the dossiers behind them. */
class EvaluationTest extends EvaluationScene {

  @Autowired EvaluationRules rules;
  @Autowired JudgedQueries judged;

  @Test
  void of_an_agency_agrees_with_each_of_its_dossiers() {
    desk.returned();
    var scope = commune();
    var evaluation = evaluations.of(scope, ALL);
    assertThat(evaluation.complete()).isTrue();
    var score = evaluation.agencies().getFirst();
    var thresholds = rules.thresholds(scope.agency(), ALL.to());
    var slow = new HashMap<Index, Score>();
    var rows =
        jdbc.sql(
                """
                select timeliness, contacts, places, petitioned
                  from evaluation.judged
                 where agency_id = :agency
                   and closed_on between :from and :to
                """)
            .param("agency", scope.agency().id())
            .param("from", ALL.from())
            .param("to", ALL.to())
            .query(
                (row, number) ->
                    new Ended(
                        Timeliness.valueOf(row.getString("timeliness")),
                        row.getInt("contacts"),
                        row.getInt("places"),
                        row.getBoolean("petitioned")))
            .list();
    for (var row : rows) {
      DossierPoints.time(row.timeliness())
          .ifPresent(points -> slow.merge(Index.TOTAL_TIME, Score.of(points, 1), Score::plus));
      slow.merge(
          Index.CONTACTS,
          Score.of(DossierPoints.contacts(row.contacts(), thresholds), 1),
          Score::plus);
      slow.merge(
          Index.PLACES, Score.of(DossierPoints.places(row.places(), thresholds), 1), Score::plus);
      DossierPoints.conduct(row.timeliness(), row.petitioned())
          .ifPresent(points -> slow.merge(Index.CONDUCT, Score.of(points, 1), Score::plus));
    }
    assertThat(score.dossiers()).isEqualTo(rows.size()).isPositive();
    slow.forEach(
        (index, expected) ->
            assertThat(score.card().of(index)).as("%s", index).isEqualTo(expected));
    assertThat(score.card().of(Index.UNIT_TIME).count())
        .isEqualTo(
            jdbc.sql(
                    """
                    select count(*)
                      from evaluation.unit_time
                     where agency_id = :agency
                       and ended_on between :from and :to
                    """)
                .param("agency", scope.agency().id())
                .param("from", ALL.from())
                .param("to", ALL.to())
                .query(Long.class)
                .single())
        .isPositive();
    var officers = evaluation.officers();
    assertThat(officers.stream().mapToLong(each -> each.dossiers()).sum())
        .isEqualTo(score.dossiers());
  }

  @Test
  void of_several_agencies_counts_each_dossier_once() {
    var province = organisation.agency(desk.person("kstt").agencyId());
    var evaluation = evaluations.of(new Scope(province, true), ALL);
    assertThat(evaluation.agencies()).hasSizeGreaterThan(1);
    assertThat(evaluation.dossiers())
        .isEqualTo(
            jdbc.sql(
                    """
                    select count(distinct (source, id))
                      from evaluation.judged
                     where closed_on between :from and :to
                       and starts_with(agency_path, :path)
                       and from_depth <= 1
                    """)
                .param("from", ALL.from())
                .param("to", ALL.to())
                .param("path", province.path())
                .query(Long.class)
                .single());
  }

  @Test
  void a_dossier_refused_before_it_was_received_is_nobody_s_time() throws Exception {
    var taken = desk.takenInFor("H50.102");
    var sent = desk.act("tiepnhan", taken, Action.TRANSFER, "");
    var refused = desk.act("tiepnhan.huongphung", sent, Action.REFUSE, "Không thuộc thẩm quyền");
    assertThat(
            html(
                "kstt",
                "/desk/evaluations/costing?period=days&from=2026-09-20&to=2026-12-31&index=2"))
        .doesNotContain(refused.code().toString());
    assertThat(judged.timesOf(refused.id())).isEmpty();
  }

  private record Ended(Timeliness timeliness, int contacts, int places, boolean petitioned) {}
}
