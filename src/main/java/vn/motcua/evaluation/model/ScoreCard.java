package vn.motcua.evaluation.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of an agency or an officer. What is not known is not counted, neither as nothing nor
 * as full points, and the total says how many indices it is of.
 */
public record ScoreCard(Map<Index, Score> scores) {

  public static final ScoreCard NONE = new ScoreCard(Map.of());

  public ScoreCard {
    scores = Map.copyOf(scores);
  }

  public Score of(Index index) {
    return scores.getOrDefault(index, Score.NONE);
  }

  public ScoreCard with(Index index, Score score) {
    var all = new EnumMap<Index, Score>(Index.class);
    all.putAll(scores);
    all.put(index, score);
    return new ScoreCard(all);
  }

  public ScoreCard plus(ScoreCard other) {
    var sum = new EnumMap<Index, Score>(Index.class);
    for (var index : Index.values()) {
      sum.put(index, of(index).plus(other.of(index)));
    }
    return new ScoreCard(sum);
  }

  /** How many of these indices are known. */
  public int known(List<Index> indices) {
    return (int) indices.stream().filter(index -> of(index).isKnown()).count();
  }

  /** Sum of the scores of these that are known, each rounded before, in tenths of a point. */
  public int totalTenths(List<Index> indices) {
    return indices.stream().map(this::of).filter(Score::isKnown).mapToInt(Score::tenths).sum();
  }

  /** Whether each of these is known, so that a grade may be given. */
  public boolean isWhole(List<Index> indices) {
    return known(indices) == indices.size();
  }
}
