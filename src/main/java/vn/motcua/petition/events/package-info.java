/** What happened to petitions, told in the transaction in which it happened. */
@NamedInterface("events")
@NullMarked
package vn.motcua.petition.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
