package vn.motcua.post.carrier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.post.model.Movement;

/**
 * A movement as the carrier tells it.
 *
 * @param id the carrier's own name of the event, told again with the same
 * @param number our number of the parcel
 * @param tracking may be empty
 * @param place may be empty
 * @param reason why it was not delivered; may be empty
 * @param postage đồng; null when not said
 */
public record CarrierMove(
    String id,
    String number,
    String tracking,
    Movement movement,
    Instant at,
    String place,
    String reason,
    @Nullable Long postage) {}
