package vn.motcua.arrival.events;

import java.time.Instant;

/**
 * Something has waited for the desk so long that somebody must be told.
 *
 * @param id of the arrival
 * @param code of the dossier
 * @param field of its procedure
 * @param above whether those above the desk are told too
 * @param answerBy by when the desk has to have answered
 */
public record ArrivalWaiting(
    long id, String code, long agencyId, String field, boolean above, Instant answerBy) {}
