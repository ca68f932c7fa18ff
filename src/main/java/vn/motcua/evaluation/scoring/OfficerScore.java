package vn.motcua.evaluation.scoring;

import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.model.TaskLevel;

/**
 * How an officer is evaluated in a period.
 *
 * @param accountId 0 = dossiers assigned to nobody
 * @param name as colleagues know it; empty for nobody
 * @param task null while an index is not known
 */
public record OfficerScore(
    long accountId, String name, long dossiers, ScoreCard card, @Nullable TaskLevel task) {}
