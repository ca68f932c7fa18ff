package vn.motcua.dossier;

/**
 * Dossiers by group of the worklist; a dossier may be in several.
 *
 * @param mine waiting for this very person
 * @param processing taken in and not finished
 * @param overdue past their due moment and not finished
 * @param soon fewer than two working days left
 * @param signing submitted for signature
 * @param supplement waiting for the applicant's papers
 * @param returning finished, the result not handed over
 */
public record WorkCounts(
    long mine,
    long processing,
    long overdue,
    long soon,
    long signing,
    long supplement,
    long returning) {}
