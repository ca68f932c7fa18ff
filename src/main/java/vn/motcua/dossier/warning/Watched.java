package vn.motcua.dossier.warning;

import java.time.Instant;
import vn.motcua.dossier.model.Warning.Matter;

/**
 * A date to be watched.
 *
 * @param step number of the step; 0 for the whole dossier
 * @param stepName empty for the whole dossier
 * @param agencyId whose working time counts
 * @param startedAt since when the time runs
 * @param dueAt the minute it is due
 * @param lateFrom the first moment that is late
 */
record Watched(
    Matter matter,
    int step,
    String stepName,
    long agencyId,
    Instant startedAt,
    Instant dueAt,
    Instant lateFrom) {}
