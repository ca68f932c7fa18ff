package vn.motcua.dossier.events;

import java.time.Instant;

/**
 * The result of a dossier was issued, or issued anew in place of an earlier one.
 *
 * @param electronic whether its own file, signed by who issued it, is what counts; false when the
 *     paper counts and at most a scan of it is kept
 */
public record ResultIssued(long dossierId, boolean electronic, Instant at) {}
