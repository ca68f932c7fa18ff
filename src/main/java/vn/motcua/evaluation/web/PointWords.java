package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.model.ScoreCard;

/** Points the way offices write them. */
final class PointWords {

  private static final int TENTHS = 10;

  private PointWords() {}

  /** {@code 14,5} */
  static String tenths(int tenths) {
    return tenths / TENTHS + "," + tenths % TENTHS;
  }

  /** {@code 1,9}; empty when it is not known. */
  static String score(Score score) {
    return score.isKnown() ? tenths(score.tenths()) : "";
  }

  /** The total; empty when no index is known. */
  static String total(ScoreCard card, List<Index> indices) {
    return card.known(indices) == 0 ? "" : tenths(card.totalTenths(indices));
  }

  /** {@code 7/9 chỉ số} */
  static String known(ScoreCard card, List<Index> indices) {
    return t("evaluation.known", card.known(indices), indices.size());
  }
}
