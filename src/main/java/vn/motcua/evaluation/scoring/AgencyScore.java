package vn.motcua.evaluation.scoring;

import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.declaring.Declaration;
import vn.motcua.evaluation.model.Grade;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.model.UnitFigures;
import vn.motcua.organisation.Agency;

/**
 * How an agency is evaluated in a period.
 *
 * @param dossiers that ended with a result or a refusal
 * @param figures what its indices as a whole hang on
 * @param declaration what it declared last; null = nothing
 * @param grade null while an index is not known
 */
public record AgencyScore(
    Agency agency,
    long dossiers,
    ScoreCard card,
    UnitFigures figures,
    @Nullable Declaration declaration,
    @Nullable Grade grade) {}
