package vn.motcua.satisfaction.result;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.motcua.satisfaction.model.Questionnaire;

/**
 * What the answers of one line come to in a span.
 *
 * @param agencyId whose line it is
 * @param key of the line
 * @param invited how many dossiers could be rated
 * @param answered how many were
 * @param told how many of the answers the shares are of; 0 = too few, nothing is told
 * @param months those they are from
 * @param chosen how often each choice was made, by question
 */
public record Result(
    long agencyId,
    String key,
    int invited,
    int answered,
    int told,
    Set<LocalDate> months,
    Map<String, Map<String, Integer>> chosen) {

  private static final int TENTHS_OF_PERCENT = 1_000;

  public Result {
    months = Set.copyOf(months);
    chosen = Map.copyOf(chosen);
  }

  /** Nobody was asked yet. */
  public static Result none(long agencyId, String key) {
    return new Result(agencyId, key, 0, 0, 0, Set.of(), Map.of());
  }

  public boolean isTold() {
    return told > 0;
  }

  /** The same with nothing told. */
  public Result hidden() {
    return new Result(agencyId, key, invited, answered, 0, Set.of(), Map.of());
  }

  /** How many chose that. */
  public int times(String question, String choice) {
    return chosen.getOrDefault(question, Map.of()).getOrDefault(choice, 0);
  }

  /** How many answered that question. */
  public int of(String question) {
    return chosen.getOrDefault(question, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /**
   * How many of those who spoke of satisfaction there are satisfied, in tenths of a percent; empty
   * when nothing is told.
   */
  public OptionalInt satisfied(Questionnaire questionnaire, String questionKey) {
    var question = questionnaire.question(questionKey);
    if (question.isEmpty()) {
      return OptionalInt.empty();
    }
    var yes = 0;
    var all = 0;
    for (var choice : question.get().choices()) {
      var times = times(questionKey, choice.key());
      if (choice.satisfied() != null) {
        all += times;
        yes += choice.satisfied() ? times : 0;
      }
    }
    return all == 0
        ? OptionalInt.empty()
        : OptionalInt.of((2 * TENTHS_OF_PERCENT * yes + all) / (2 * all));
  }
}
