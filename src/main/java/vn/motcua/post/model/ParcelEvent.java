package vn.motcua.post.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a parcel.
 *
 * @param carrierEvent the carrier's own name of it; null for what the desk did
 * @param what a {@link Movement} or a {@link DeskAct}
 * @param at when, as whoever says it says
 * @param actorId 0 = the carrier, or the system
 * @param place where, in the carrier's words; may be empty
 * @param note may be empty
 * @param to where it led; null when it moved nothing
 */
public record ParcelEvent(
    @Nullable String carrierEvent,
    String what,
    Instant at,
    long actorId,
    String actorName,
    String place,
    String note,
    @Nullable State to) {

  /** What the desk did. */
  public static ParcelEvent of(
      DeskAct act, Instant at, long actorId, String actorName, String note, @Nullable State to) {
    return new ParcelEvent(null, act.name(), at, actorId, actorName, "", note, to);
  }
}
