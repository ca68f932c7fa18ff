/** News of parcels. */
@NamedInterface("events")
@NullMarked
package vn.motcua.post.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
