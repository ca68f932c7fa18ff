package vn.motcua.reporting.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has in hand and what of it ended.
 *
 * @param past whether these were taken over from an older system, which tells a name only
 * @param officerId account; null = given to nobody yet, or taken over
 * @param name empty when nobody is known
 * @param lateSince due moment of the one late for longest; null when none is
 * @param resolved in the period
 * @param inTime of those resolved
 */
public record Worker(
    boolean past,
    @Nullable Long officerId,
    String name,
    long inHand,
    long overdue,
    @Nullable Instant lateSince,
    long resolved,
    long inTime) {}
