package vn.motcua.post.model;

import static vn.motcua.post.model.Movement.ACCEPTED;
import static vn.motcua.post.model.Movement.BACK;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a parcel is. Notices come twice, late and in any order, and some never: a movement leads
 * forward over what was not heard of, and never back.
 */
public enum State {
  /** The address is to be checked. */
  TO_PREPARE,
  PREPARED,
  HANDED_TO_CARRIER,
  IN_TRANSIT,
  DELIVERED,
  /** Tried in vain; it may still be delivered, or comes back. */
  UNDELIVERED,
  COMING_BACK,
  /** To be sent again or handed over at the counter. */
  BACK_AT_DESK,
  /** Came back, and was seen to. */
  SETTLED,
  /** Never handed over. */
  CANCELLED;

  private static final Set<State> CLOSED = EnumSet.of(DELIVERED, SETTLED, CANCELLED);
  private static final Map<State, Map<Movement, State>> AFTER = table();

  private static Map<State, Map<Movement, State>> table() {
    var table = new EnumMap<State, Map<Movement, State>>(State.class);
    // nobody pressed the button, but the carrier has it
    table.put(PREPARED, from(ACCEPTED));
    table.put(HANDED_TO_CARRIER, from(Movement.IN_TRANSIT));
    table.put(IN_TRANSIT, from(Movement.DELIVERED));
    table.put(UNDELIVERED, from(Movement.COMING_BACK));
    table.get(UNDELIVERED).put(Movement.DELIVERED, DELIVERED);
    table.put(COMING_BACK, from(BACK));
    return table;
  }

  /** All movements from that one on, in the order of a parcel's life. */
  private static Map<Movement, State> from(Movement first) {
    var after = new EnumMap<Movement, State>(Movement.class);
    for (var movement : EnumSet.range(first, BACK)) {
      after.put(movement, to(movement));
    }
    return after;
  }

  private static State to(Movement movement) {
    return switch (movement) {
      case ACCEPTED -> HANDED_TO_CARRIER;
      case IN_TRANSIT -> IN_TRANSIT;
      case DELIVERED -> DELIVERED;
      case UNDELIVERED -> UNDELIVERED;
      case COMING_BACK -> COMING_BACK;
      case BACK -> BACK_AT_DESK;
    };
  }

  /** Where that movement leads; empty when it is late, or does not follow. */
  public Optional<State> after(Movement movement) {
    return Optional.ofNullable(AFTER.getOrDefault(this, Map.of()).get(movement));
  }

  /** Whether nothing more happens to it. */
  public boolean isClosed() {
    return CLOSED.contains(this);
  }

  /** Whether it has not left the desk. */
  public boolean isBeforeHandOver() {
    return this == TO_PREPARE || this == PREPARED;
  }
}
