package vn.motcua.evaluation.scoring;

/**
 * The evaluation of one officer.
 *
 * @param complete whether everything committed before is counted
 */
public record OfficerEvaluation(OfficerScore score, boolean complete) {}
