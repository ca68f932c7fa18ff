package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a dossier; never changed.
 *
 * @param seq from 1 within the dossier
 * @param fromStatus null for the first
 */
public record DossierEvent(
    long seq,
    Instant at,
    Action action,
    long actorId,
    String actorName,
    long agencyId,
    @Nullable Long departmentId,
    @Nullable Status fromStatus,
    Status toStatus,
    int step,
    long toAgencyId,
    @Nullable Long toDepartmentId,
    @Nullable Long toHolderId,
    String note,
    @Nullable Instant dueBefore,
    @Nullable Instant dueAfter) {}
