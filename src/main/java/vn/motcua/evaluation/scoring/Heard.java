package vn.motcua.evaluation.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.model.DossierPoints;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.model.Thresholds;
import vn.motcua.evaluation.spi.CitizenAnswers;
import vn.motcua.evaluation.spi.CitizenAnswers.Said;
import vn.motcua.reporting.period.Period;
import vn.motcua.shared.Timeliness;

/**
 * Takes off the points that people's own answers cost: whoever says to have come back more often
 * than the system knows is believed, never the other way round.
 */
@Component
class Heard {

  private final List<CitizenAnswers> sources;

  Heard(ObjectProvider<CitizenAnswers> sources) {
    this.sources = sources.orderedStream().toList();
  }

  /** By agency. */
  Map<Long, List<Said>> ofAgencies(Collection<Long> agencies, Period period) {
    return by(source -> source.ofAgencies(agencies, period.from(), period.to()));
  }

  /** By account. */
  Map<Long, List<Said>> ofOfficers(long agencyId, Period period) {
    return by(source -> source.ofOfficers(agencyId, period.from(), period.to()));
  }

  private Map<Long, List<Said>> by(Function<CitizenAnswers, List<Said>> asked) {
    return sources.stream()
        .flatMap(source -> asked.apply(source).stream())
        .collect(groupingBy(Said::line));
  }

  /** The card with what was said; an index nothing is known of stays so. */
  static ScoreCard less(ScoreCard card, Collection<Said> said, Thresholds thresholds) {
    var lost = new EnumMap<Index, Long>(Index.class);
    for (var each : said) {
      Index.of(Integer.toString(each.index()))
          .ifPresent(
              index -> lost.merge(index, lost(index, each, thresholds) * each.times(), Long::sum));
    }
    var less = card;
    for (var each : lost.entrySet()) {
      var score = less.of(each.getKey());
      less =
          less.with(
              each.getKey(),
              new Score(Math.max(0, score.points() - each.getValue()), score.count()));
    }
    return less;
  }

  private static long lost(Index index, Said said, Thresholds thresholds) {
    return switch (index) {
      case CONTACTS ->
          Math.max(
              0,
              DossierPoints.contacts(said.known(), thresholds)
                  - DossierPoints.contacts(said.said(), thresholds));
      case PLACES ->
          Math.max(
              0,
              DossierPoints.places(said.known(), thresholds)
                  - DossierPoints.places(said.said(), thresholds));
      case CONDUCT ->
          said.said() == 0 ? 0 : DossierPoints.time(Timeliness.values()[said.known()]).orElse(0);
      default -> 0;
    };
  }
}
