package vn.motcua.audit;

import java.time.Instant;
import vn.motcua.shared.SubjectRef;

/**
 * One thing that was done.
 *
 * @param seq its number in the chain of the subject, from 1
 * @param details small facts as JSON
 */
public record AuditEntry(
    SubjectRef subject, long seq, Instant at, String username, String action, String details) {}
