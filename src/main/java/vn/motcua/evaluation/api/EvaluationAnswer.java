package vn.motcua.evaluation.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.model.Grade;
import vn.motcua.evaluation.model.TaskLevel;

/**
 * The evaluation of an agency.
 *
 * @param agency identifier code, else GSO code or number
 * @param to last day, inclusive
 * @param ground the articles it rests on
 * @param complete false while a great deal changed at once and is still being counted
 * @param officers empty when agencies below are evaluated too
 */
record EvaluationAnswer(
    String agency,
    String agencyName,
    LocalDate from,
    LocalDate to,
    boolean includeSubordinates,
    String ground,
    boolean complete,
    List<AgencyLine> agencies,
    List<OfficerLine> officers,
    Card total) {

  /** An agency. */
  record AgencyLine(
      String code, String name, long dossiers, Card card, boolean declared, boolean appraised) {}

  /**
   * An officer.
   *
   * @param account null = dossiers assigned to nobody
   * @param task null while an index is not known
   */
  record OfficerLine(
      @Nullable Long account, String name, long dossiers, Card card, @Nullable TaskLevel task) {}

  /**
   * Scores and their sum.
   *
   * @param known how many indices the total is of
   * @param of how many there are
   * @param grade of an agency; null for officers and while an index is not known
   */
  record Card(
      List<IndexScore> indices, BigDecimal total, int known, int of, @Nullable Grade grade) {}

  /**
   * @param index 1 to 9
   * @param score the mean, one decimal; null when it is not known
   * @param points of all together
   * @param count of how many dossiers, units or agencies
   */
  record IndexScore(int index, @Nullable BigDecimal score, long points, long count) {}
}
