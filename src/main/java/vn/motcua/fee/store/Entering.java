package vn.motcua.fee.store;

import java.time.Instant;
import vn.motcua.shared.Actor;

/** Who enters or ends something, and when. */
public record Entering(Actor actor, Instant at) {}
