package vn.motcua.evaluation.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.model.Grade;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;

/**
 * The evaluation of an agency, with those below it or with its officers.
 *
 * @param agencies by name
 * @param dossiers each counted once
 * @param card of all of them: dossiers each once; indices of agencies as a whole are the mean of
 *     those known
 * @param grade null while an index is not known
 * @param officers by name; empty when agencies below are evaluated too
 * @param complete whether everything committed before is counted
 */
public record Evaluation(
    Scope scope,
    Period period,
    List<AgencyScore> agencies,
    long dossiers,
    ScoreCard card,
    @Nullable Grade grade,
    List<OfficerScore> officers,
    String ground,
    boolean complete) {

  public Evaluation {
    agencies = List.copyOf(agencies);
    officers = List.copyOf(officers);
  }
}
