package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.LateCause;

/**
 * One thing that happened to a dossier; never changed.
 *
 * @param seq from 1 within the dossier
 * @param fromStatus null for the first
 * @param inPlaceOf name of the absent holder for whom the actor stood in; null for acts of one's
 *     own
 * @param lateCause why the result comes late, if this act said so
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
    @Nullable Instant dueAfter,
    @Nullable String inPlaceOf,
    @Nullable LateCause lateCause) {}
