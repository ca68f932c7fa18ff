package vn.motcua.evaluation.scoring;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import vn.motcua.evaluation.model.DossierPoints;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.model.Thresholds;
import vn.motcua.evaluation.model.UnitFigures;
import vn.motcua.evaluation.model.UnitPoints;
import vn.motcua.evaluation.store.ScoreQueries.Alike;
import vn.motcua.evaluation.store.ScoreQueries.Times;

/** Gives points to what was counted. */
final class Cards {

  private Cards() {}

  /** The indices of dossiers. */
  static ScoreCard of(
      Collection<Alike> dossiers,
      Collection<Times> times,
      Thresholds thresholds,
      ToLongFunction<Alike> counted) {
    var card = ScoreCard.NONE;
    for (var alike : dossiers) {
      var count = counted.applyAsLong(alike);
      card =
          card.plus(
              ScoreCard.NONE
                  .with(Index.TOTAL_TIME, score(DossierPoints.time(alike.timeliness()), count))
                  .with(
                      Index.CONTACTS,
                      Score.of(DossierPoints.contacts(alike.contacts(), thresholds), count))
                  .with(
                      Index.PLACES,
                      Score.of(DossierPoints.places(alike.places(), thresholds), count))
                  .with(
                      Index.CONDUCT,
                      score(DossierPoints.conduct(alike.timeliness(), alike.petitioned()), count)));
    }
    var unit = Score.NONE;
    for (var each : times) {
      unit = unit.plus(score(DossierPoints.time(each.timeliness()), each.times()));
    }
    return card.with(Index.UNIT_TIME, unit);
  }

  /** The indices of an agency as a whole, added. */
  static ScoreCard with(ScoreCard card, UnitFigures figures, Thresholds thresholds) {
    var all = card;
    for (var index : Index.values()) {
      if (!index.isOfDossiers()) {
        all = all.with(index, score(UnitPoints.of(index, figures, thresholds), 1));
      }
    }
    return all;
  }

  private static Score score(OptionalInt points, long count) {
    return points.isPresent() ? Score.of(points.getAsInt(), count) : Score.NONE;
  }
}
