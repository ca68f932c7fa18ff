/** News of what waits. */
@NamedInterface("events")
@NullMarked
package vn.motcua.arrival.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
