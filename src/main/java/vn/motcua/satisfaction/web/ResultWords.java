package vn.motcua.satisfaction.web;

import static vn.motcua.platform.web.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.motcua.platform.web.Show;
import vn.motcua.satisfaction.model.Question;
import vn.motcua.satisfaction.model.Questionnaire;
import vn.motcua.satisfaction.result.Result;
import vn.motcua.satisfaction.web.ResultsPage.Asked;
import vn.motcua.satisfaction.web.ResultsPage.Given;

/** Figures of answers as pages say them. */
final class ResultWords {

  private static final int TENTHS_OF_PERCENT = 1_000;

  private ResultWords() {}

  /** The share of satisfied people; else that there are too few, and how many. */
  static String satisfied(Result result, Questionnaire questionnaire) {
    var share = result.satisfied(questionnaire, Questionnaire.OVERALL);
    return share.isPresent()
        ? percent(share.getAsInt())
        : t("satisfaction.too-few", Show.number(result.answered()));
  }

  /** How many of those asked answered; may pass a hundred, for months are those of the answers. */
  static String rate(Result result) {
    return result.invited() == 0 ? "" : share(result.answered(), result.invited());
  }

  static String share(int part, int whole) {
    return percent((2 * TENTHS_OF_PERCENT * part + whole) / (2 * whole));
  }

  /** {@code 82,4 %} */
  static String percent(int tenths) {
    return Show.percent(BigDecimal.valueOf(tenths, 1));
  }

  /**
   * Points of QĐ 766/QĐ-TTg: all of them times the share by the target, but no more than all; to
   * two decimals, half up. Empty when nothing is told.
   *
   * @param most in tenths
   * @param target in percent
   */
  static String points(OptionalInt satisfied, int most, int target) {
    return satisfied.isEmpty() ? "" : Show.decimal(points(satisfied.getAsInt(), most, target));
  }

  static BigDecimal points(int satisfiedTenths, int most, int target) {
    var all = BigDecimal.valueOf(most, 1);
    return all.multiply(BigDecimal.valueOf(satisfiedTenths, 1))
        .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP)
        .min(all.setScale(2));
  }

  static List<Asked> questions(Result result, Questionnaire questionnaire) {
    var all = new ArrayList<Asked>();
    for (var question : questionnaire.questions()) {
      if (result.of(question.key()) > 0) {
        all.add(question(result, questionnaire, question));
      }
    }
    return all;
  }

  private static Asked question(Result result, Questionnaire questionnaire, Question question) {
    var whole = result.of(question.key());
    var satisfied = result.satisfied(questionnaire, question.key());
    return new Asked(
        RatingPages.inLanguage(question.vietnamese(), question.english()),
        satisfied.isPresent() ? percent(satisfied.getAsInt()) : "",
        question.choices().stream()
            .map(
                choice -> {
                  var times = result.times(question.key(), choice.key());
                  return new Given(
                      RatingPages.inLanguage(choice.vietnamese(), choice.english()),
                      Show.number(times),
                      share(times, whole));
                })
            .toList());
  }
}
