package vn.motcua.history.store;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.LimitUnit;

/**
 * What must be known of a past dossier in hand to close it.
 *
 * @param receivedAt a moment of {@link vn.motcua.history.model.Moment}
 * @param dueAt the same, possibly not given
 */
public record OpenPast(
    long id,
    String code,
    long agencyId,
    String agencyPath,
    long receivedAt,
    @Nullable LimitUnit unit,
    long dueAt) {}
