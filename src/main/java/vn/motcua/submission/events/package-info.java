/** News of submissions. */
@NamedInterface("events")
@NullMarked
package vn.motcua.submission.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
